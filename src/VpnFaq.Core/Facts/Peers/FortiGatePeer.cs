using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class FortiGatePeer
{
    private static readonly Source Guide = Source.At("https://docs.fortinet.com/document/fortigate/7.0.11/administration-guide/560886", "2026-11-24");

    private static readonly Source HexTip = Source.At(
        "https://community.fortinet.com/t5/FortiGate/Technical-Tip-How-to-configure-psksecret-starting-with-0x/ta-p/259618",
        "2026-11-24");

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "FortiGate",
        Description = "FortiGate (FortiOS). A password policy on the device can ask for more.",
        IsSettled = true,
        Rules =
        [
            new KeyLengthRule(6, 128, Guide),
            new KeyCharactersRule(KeyAlphabet.PrintableAscii, "printable characters only", Guide),
            new KeyStartRule(["0x", "00x"], "no 0x (read as hex) and no 00x (its first 0 is dropped) at the start", HexTip),
        ],
    };
}
