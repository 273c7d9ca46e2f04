using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class PaloAltoPeer
{
    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "PaloAlto",
        Description = "Palo Alto Networks PAN-OS. A longest key of 255 is said but was not found in its documents; no source settles the characters.",
        IsSettled = false,
        Rules = [],
    };
}
