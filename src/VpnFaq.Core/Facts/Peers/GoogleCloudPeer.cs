using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class GoogleCloudPeer
{
    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "GoogleCloud",
        Description = "Google Cloud VPN. Its guide advises 32 characters; no source settles a longest key or the characters.",
        IsSettled = false,
        Rules = [],
    };
}
