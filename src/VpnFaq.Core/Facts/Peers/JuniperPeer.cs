using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class JuniperPeer
{
    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "Juniper",
        Description = "Juniper SRX (Junos): enter the key as ascii-text, not as hexadecimal. No source settles a longest key or the characters.",
        IsSettled = false,
        Rules = [],
    };
}
