namespace VpnFaq.PreSharedKeys;

/// <summary>The most that a key can be worth, in bits, and what is known against it.</summary>
/// <remarks>
/// An upper bound: a key of these characters drawn at random is worth that much, a key that a person
/// thought up is worth less. Nothing can tell the two apart by looking at one key.
/// </remarks>
internal sealed record KeyStrength(double EntropyBits, string? Weakness)
{
    /// <summary>The least that NIST accepts for any use (SP 800-131A revision 2, March 2019).</summary>
    public const double LeastBits = 112;

    private const string TooFewBits = "a key of fewer than 112 bits";

    // What one piece that a pattern explains is worth: which pattern, where it starts, how far it goes.
    private const double BitsOfPiece = 16;

    // Twice what Azure takes. The search for patterns takes the square of the length, and any text can stand where a key should.
    private const int LongestSearched = 256;

    public static KeyStrength Of(char[] key)
    {
        if (PublishedKeys.Contains(key))
        {
            return new(0, "a published sample key");
        }

        if (key.Length == 0)
        {
            return new(0, TooFewBits);
        }

        var bitsOfCharacter = Math.Log(AlphabetSize(key), 2);
        if (key.Length > LongestSearched)
        {
            return new(key.Length * bitsOfCharacter, null);
        }

        var period = Period(key);
        if (period <= key.Length / 2)
        {
            return new(period * bitsOfCharacter, "a repeated pattern");
        }

        var pattern = KeyPattern.Of(key);
        if (pattern.Weakness is not null)
        {
            var bits = (key.Length - pattern.Covered) * bitsOfCharacter;
            return new(bits + Math.Min(pattern.Pieces * BitsOfPiece, pattern.Covered * bitsOfCharacter), pattern.Weakness);
        }

        var most = key.Length * bitsOfCharacter;
        return new(most, most < LeastBits ? TooFewBits : null);
    }

    private static int AlphabetSize(char[] key)
    {
        if (Array.TrueForAll(key, c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
            || Array.TrueForAll(key, c => c is (>= '0' and <= '9') or (>= 'A' and <= 'F')))
        {
            return Array.TrueForAll(key, c => c <= '9') ? 10 : 16;
        }

        return (Array.Exists(key, c => c is >= 'a' and <= 'z') ? 26 : 0)
            + (Array.Exists(key, c => c is >= 'A' and <= 'Z') ? 26 : 0)
            + (Array.Exists(key, c => c is >= '0' and <= '9') ? 10 : 0)
            + (Array.Exists(key, IsOtherPrintable) ? 33 : 0)
            + (Array.Exists(key, c => c is < ' ' or > '~') ? char.MaxValue : 0);
    }

    private static bool IsOtherPrintable(char c) =>
        c is >= ' ' and <= '~' and not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

    /// <summary>The smallest number of characters whose repetition makes up the whole key.</summary>
    private static int Period(char[] key)
    {
        var period = 1;
        while (period < key.Length && !Repeats(key, period))
        {
            period++;
        }

        return period;
    }

    private static bool Repeats(char[] key, int period)
    {
        for (var i = period; i < key.Length; i++)
        {
            if (key[i] != key[i - period])
            {
                return false;
            }
        }

        return true;
    }
}
