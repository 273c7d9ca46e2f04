using VpnFaq.Facts;

namespace VpnFaq.PreSharedKeys;

/// <summary>How many kinds of characters (capitals, small letters, digits, others) a key must hold.</summary>
internal sealed record KeyMixRule(int Kinds, string Words, Source Source) : KeyRule(Source)
{
    public override string Text => Words;

    public override bool IsKeptBy(char[] key)
    {
        var found = 0;
        foreach (var character in key)
        {
            found |= 1 << KindOf(character);
        }

        var kinds = 0;
        for (; found != 0; found &= found - 1)
        {
            kinds++;
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
