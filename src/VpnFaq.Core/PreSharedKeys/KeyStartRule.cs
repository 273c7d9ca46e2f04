using VpnFaq.Facts;

namespace VpnFaq.PreSharedKeys;

/// <summary>How a key must not start, because the peer refuses it or reads it as something else.</summary>
internal sealed record KeyStartRule(IReadOnlyList<string> Forbidden, string Words, Source Source) : KeyRule(Source)
{
    public override string Text => Words;

    public override bool IsKeptBy(char[] key)
    {
        // Asked for every key that is drawn.
        for (var i = 0; i < Forbidden.Count; i++)
        {
            if (StartsWith(key, Forbidden[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsWith(char[] key, string start)
    {
        if (key.Length < start.Length)
        {
            return false;
        }

        for (var i = 0; i < start.Length; i++)
        {
            if (key[i] != start[i])
            {
                return false;
            }
        }

        return true;
    }
}
