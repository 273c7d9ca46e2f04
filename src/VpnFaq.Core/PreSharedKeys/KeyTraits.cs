namespace VpnFaq.PreSharedKeys;
internal sealed class KeyTraits
{
    public int Length { get; private set; }
    public bool HasForbiddenCharacters { get; private set; }
    public bool LengthOutOfRange { get; private set; }
    public double EntropyBits { get; private set; }
    public string? Weakness { get; private set; }
    public bool SameAs(KeyTraits other) => ReferenceEquals(this, other);
    public static KeyTraits Of(string key) => new() { Length = key.Length, HasForbiddenCharacters = key.Any(c => c is < '!' or >= '~' or '-'), LengthOutOfRange = key.Length is 0 or > 128 };
}
