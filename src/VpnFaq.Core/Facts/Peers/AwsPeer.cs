using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class AwsPeer
{
    private static readonly Source Guide = Source.At("https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html", "2026-11-24");

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "Aws",
        Description = "AWS Site-to-Site VPN. The strictest of all: no sign but period and underscore, no zero first.",
        IsSettled = true,
        Rules =
        [
            new KeyLengthRule(8, 64, Guide),
            new KeyCharactersRule(KeyAlphabet.LettersAndDigits + "._", "letters, digits, period and underscore only", Guide),
            new KeyStartRule(["0"], "no 0 at the start", Guide),
        ],
    };
}
