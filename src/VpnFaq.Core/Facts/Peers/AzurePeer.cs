using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

/// <summary>Azure VPN Gateway: one end of every key that this module makes or judges.</summary>
internal static class AzurePeer
{
    // The FAQ names the characters. No article names the length: it is the range of the REST operation that makes a new key.
    public static KeyCharactersRule Characters { get; } = new(
        KeyAlphabet.PrintableAsciiWithout(" -~"),
        "printable ASCII without space, hyphen (-) and tilde (~)",
        new("https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq#does-azure-generate-the-same-ipsecike-preshared-key-for-all-my-vpn-connections-for-the-same-virtual-network", new(2026, 6, 4)));

    public static KeyLengthRule Length { get; } = new(
        1,
        128,
        new("https://learn.microsoft.com/rest/api/network-gateway/virtual-network-gateway-connections/reset-shared-key", new(2026, 11, 22)));

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "Azure",
        Description = "Azure VPN Gateway; its rules always apply.",
        IsSettled = true,
        Length = Length,
        Characters = Characters,
    };
}
