using VpnFaq.Resources;

namespace VpnFaq.Facts;

/// <summary>Blocks that no packet of the internet is routed to (RFC 6890). Blocks for documentation are left out: samples are made of them.</summary>
internal static class SpecialAddresses
{
    private static readonly PrefixSet<string> Blocks = new(
    [
        (AddressPrefix.Parse("0.0.0.0/8"), "this network"),
        (AddressPrefix.Parse("10.0.0.0/8"), "private use"),
        (AddressPrefix.Parse("100.64.0.0/10"), "shared address space of providers"),
        (AddressPrefix.Parse("127.0.0.0/8"), "loopback"),
        (AddressPrefix.Parse("169.254.0.0/16"), "link-local"),
        (AddressPrefix.Parse("172.16.0.0/12"), "private use"),
        (AddressPrefix.Parse("192.168.0.0/16"), "private use"),
        (AddressPrefix.Parse("224.0.0.0/4"), "multicast"),
        (AddressPrefix.Parse("240.0.0.0/4"), "reserved"),
    ]);

    /// <summary>What an address is set aside for; null for one that the internet routes.</summary>
    public static string? UseOf(AddressPrefix address) => Blocks.Overlapping(address)?.Owner;

    /// <summary>What an address is set aside for that cannot be another host's own, whatever way leads there; null for all others.</summary>
    public static string? UseWithoutHost(AddressPrefix address) => UseOf(address) is { } use and ("this network" or "loopback" or "multicast" or "reserved") ? use : null;
}
