using VpnFaq.Facts;

namespace VpnFaq.PreSharedKeys;

/// <summary>The number of characters that a peer takes.</summary>
internal sealed record KeyLengthRule(int Minimum, int Maximum, Source Source) : KeyRule(Source)
{
    public override string Text => FormattableString.Invariant($"{Minimum} to {Maximum} characters");

    public override bool IsKeptBy(char[] key) => Allows(key.Length);

    public bool Allows(int length) => length >= Minimum && length <= Maximum;
}
