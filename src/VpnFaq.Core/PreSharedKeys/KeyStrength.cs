namespace VpnFaq.PreSharedKeys;

/// <summary>The most that a key can be worth, in bits, and what is known against it.</summary>
/// <remarks>
/// An upper bound: a key of these characters drawn at random is worth that much, a key that a person
/// thought up is worth less. Nothing can tell the two apart by looking at one key.
/// </remarks>
internal readonly record struct KeyStrength(double EntropyBits, string? Weakness)
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
        bool digits = false, hexLower = false, hexUpper = false, lower = false, upper = false, others = false, foreign = false;
        foreach (var c in key)
        {
            switch (c)
            {
                case >= '0' and <= '9':
                    digits = true;
                    break;
                case >= 'a' and <= 'f':
                    hexLower = true;
                    break;
                case >= 'g' and <= 'z':
                    lower = true;
                    break;
                case >= 'A' and <= 'F':
                    hexUpper = true;
                    break;
                case >= 'G' and <= 'Z':
                    upper = true;
                    break;
                case >= ' ' and <= '~':
                    others = true;
                    break;
                default:
                    foreign = true;
                    break;
            }
        }

        if (!lower && !upper && !others && !foreign && !(hexLower && hexUpper))
        {
            return hexLower || hexUpper ? 16 : 10;
        }

        return (hexLower || lower ? 26 : 0) + (hexUpper || upper ? 26 : 0) + (digits ? 10 : 0) + (others ? 33 : 0) + (foreign ? char.MaxValue : 0);
    }

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
