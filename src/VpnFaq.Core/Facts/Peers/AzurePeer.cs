using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

/// <summary>Azure VPN Gateway: one end of every key that this module makes or judges.</summary>
internal static class AzurePeer
{
    public static KeyCharactersRule Characters { get; } = new(
        KeyAlphabet.PrintableAsciiWithout(" -~"),
        "printable ASCII without space, hyphen (-) and tilde (~)",
        Source.Faq("does-azure-generate-the-same-ipsecike-preshared-key-for-all-my-vpn-connections-for-the-same-virtual-network", "2026-06-04"));

    // No article states a length: it is the range that the operation takes which makes a new key.
    public static KeyLengthRule Length { get; } = new(
        1,
        128,
        Source.At("https://learn.microsoft.com/cli/azure/network/vpn-connection/shared-key", "2026-11-22"));

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "Azure",
        Description = "Azure VPN Gateway. Its rules always apply.",
        IsSettled = true,
        Rules = [Length, Characters],
    };
}
