using VpnFaq.Facts;

namespace VpnFaq.PreSharedKeys;

/// <summary>How many kinds of characters (capitals, small letters, digits, others) a key must hold.</summary>
internal sealed record KeyMixRule(int Kinds, string Words, Source Source) : KeyRule(Source)
{
    public override string Text => Words;

    public override bool IsKeptBy(char[] key)
    {
        var found = 0;
        var kinds = 0;
        for (var i = 0; i < key.Length && kinds < Kinds; i++)
        {
            var kind = 1 << KindOf(key[i]);
            if ((found & kind) == 0)
            {
                found |= kind;
                kinds++;
            }
        }

        return kinds >= Kinds;
    }

    private static int KindOf(char character) => character switch
    {
        >= 'A' and <= 'Z' => 0,
        >= 'a' and <= 'z' => 1,
        >= '0' and <= '9' => 2,
        _ => 3,
    };
}
