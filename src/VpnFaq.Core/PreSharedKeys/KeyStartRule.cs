using VpnFaq.Facts;

namespace VpnFaq.PreSharedKeys;

/// <summary>
/// How a key must not start, because the peer refuses it or reads it as something else. In capitals it must not either:
/// strongSwan was measured to read 0X and 0S as it reads 0x and 0s, and of the others no source says that case matters.
/// </summary>
internal sealed record KeyStartRule(ListOf<string> Forbidden, string Words, Source Source) : KeyRule(Source)
{
    private readonly string firsts = new([.. Forbidden.Select(start => start[0])]);

    public override string Text => Words;

    public override bool IsKeptBy(char[] key)
    {
        // Asked for every key that is drawn; hardly any starts like that.
        if (key.Length == 0 || firsts.IndexOf(key[0]) < 0)
        {
            return true;
        }

        foreach (var start in Forbidden)
        {
            if (StartsWith(key, start))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a key starts with a text, in any case. Character by character: a string made of the key could not be wiped.</summary>
    internal static bool StartsWith(char[] key, string start)
    {
        if (key.Length < start.Length)
        {
            return false;
        }

        for (var i = 0; i < start.Length; i++)
        {
            if (char.ToUpperInvariant(key[i]) != char.ToUpperInvariant(start[i]))
            {
                return false;
            }
        }

        return true;
    }
}
