using VpnFaq.Facts;

namespace VpnFaq.PreSharedKeys;

/// <summary>The characters that a peer takes, and the words that say so.</summary>
internal sealed record KeyCharactersRule(string Allowed, string Words, Source Source) : KeyRule(Source)
{
    public override string Text => Words;

    public override bool IsKeptBy(char[] key)
    {
        foreach (var character in key)
        {
            if (Allowed.IndexOf(character) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
