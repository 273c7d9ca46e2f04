using VpnFaq.Facts;

namespace VpnFaq.PreSharedKeys;

/// <summary>What a key needs besides the rules of the peers to be taken by devices that nobody named.</summary>
internal static class PortableProfile
{
    private static readonly Source Rfc7296 = Source.At("https://www.rfc-editor.org/rfc/rfc7296#section-2.15", "2014-10-01");

    public static KeyCharactersRule Characters { get; } = new(KeyAlphabet.LettersAndDigits, "letters and digits only", Rfc7296);

    // A device must offer a way to enter a key in hex (RFC 7296); they tell it by a prefix that starts with a digit: 0x, 0s.
    public static KeyStartRule Start { get; } = new(
        [.. KeyAlphabet.Digits.Select(digit => digit.ToString())], "a letter first", Rfc7296);
}
