using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class CheckPointPeer
{
    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "CheckPoint",
        Description = "Check Point gateways. The vendor advises 20 characters or more (sk133152); no source settles a longest key or the characters.",
        IsSettled = false,
        Rules = [],
    };
}
