namespace VpnFaq.Faq;

/// <summary>Kinds of characters, without regard to culture.</summary>
internal static class Letters
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    public static bool IsLetterOrDigit(char c) => c < 128 ? IsDigit(c) || IsLower((char)(c | 0x20)) : char.IsLetterOrDigit(c);

    public static bool HaveDigit(string word)
    {
        foreach (var c in word)
        {
            if (IsDigit(c))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word has lower-case Latin letters and nothing else.</summary>
    public static bool ArePlain(string word)
    {
        foreach (var c in word)
        {
            if (!IsLower(c))
                return false;
        }

        return true;
    }
}
