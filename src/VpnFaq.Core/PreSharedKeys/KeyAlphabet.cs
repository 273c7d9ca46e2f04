namespace VpnFaq.PreSharedKeys;

/// <summary>The sets of characters that peers' rules are made of.</summary>
internal static class KeyAlphabet
{
    public const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    public const string Digits = "0123456789";
    public const string LettersAndDigits = Letters + Digits;

    /// <summary>Every printable character of ASCII, space included: U+0020 to U+007E.</summary>
    public static string PrintableAscii { get; } = new([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code)]);

    public static string PrintableAsciiWithout(string excluded) =>
        new([.. PrintableAscii.Where(character => excluded.IndexOf(character) < 0)]);
}
