using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class StrongSwanPeer
{
    // Measured with strongSwan 5.9.8 (Debian) on that day: each of Azure's 92 characters, quoted and unquoted in swanctl.conf.
    private static readonly Source Measured = Source.At("https://docs.strongswan.org/docs/latest/config/strongswanConf.html", "2026-11-22");

    private static readonly Source Reference = Source.At("https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html", "2026-11-22");

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "StrongSwan",
        Description = "strongSwan, its key in double quotes in swanctl.conf (measured with 5.9.8 on 2026-11-22). "
            + "Unquoted, # and } break the file too; new keys avoid them. No source settles a longest key; 128 characters work.",
        IsSettled = false,
        Rules =
        [
            new KeyCharactersRule(KeyAlphabet.PrintableAsciiWithout("\"\\"), "no double quote and no backslash", Measured),
            new KeyStartRule(["0x", "0s"], "no 0x (read as hex) and no 0s (read as Base64) at the start, in small letters or capitals", Reference),
        ],
        LongestAssured = 128,
        Preferred = KeyAlphabet.PrintableAsciiWithout("\"\\#}"),
    };
}
