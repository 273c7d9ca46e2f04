using VpnFaq.PreSharedKeys;

namespace VpnFaq.Facts.Peers;

internal static class MikroTikPeer
{
    private static readonly Source Manual = Source.At("https://www.easymanua.ls/mikrotik/routeros-v2-9/manual?p=323", "2026-11-24");

    public static PreSharedKeyPeer Peer { get; } = new()
    {
        Name = "MikroTik",
        Description = "MikroTik RouterOS. Its manual (seen: that of 2.9) names no limit but the 0x prefix; no source settles a longest key or the characters.",
        IsSettled = false,
        Rules = [new KeyStartRule(["0x"], "no 0x (read as hex) at the start", Manual)],
    };
}
