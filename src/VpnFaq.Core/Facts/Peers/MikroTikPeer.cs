using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class MikroTikPeer
{
    private static readonly PeerSource Manual = new("https://help.mikrotik.com/docs/display/ROS/IPsec", new(2026, 11, 24));

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "MikroTik",
        Description = "MikroTik RouterOS. Its manual sets no limit but the 0x prefix; no source settles a longest key or the characters.",
        IsSettled = false,
        Rules = [new KeyStartRule(["0x"], "no 0x (read as hex) at the start", Manual)],
    };
}
