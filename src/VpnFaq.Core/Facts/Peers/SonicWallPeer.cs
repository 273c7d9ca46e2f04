using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class SonicWallPeer
{
    private static readonly Source Guide = Source.At("https://manualarchiveguide.com/manuals/Dell-SonicWALL-GX250-Manual-4999304?page=153", "2026-11-24");

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "SonicWall",
        Description = "SonicWall. An old guide promises letters and digits, 4 to 128; new keys keep to that. "
            + "Old firmware silently used the first 48 characters (CVE-2001-0376). No source settles today's limits.",
        IsSettled = false,
        Rules = [new KeyLengthRule(4, 128, Guide)],
        Preferred = KeyAlphabet.LettersAndDigits,
    };
}
