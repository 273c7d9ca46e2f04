using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about the public addresses of a VPN gateway among each other; all of them are needed.</summary>
internal abstract class GatewayAddressesRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IPConfigurations.TryGet(out var configurations))
            return Unknown(gateway.IPConfigurations);
        if (configurations.Count < 2)
            return NotApplicable("The gateway has one address only.");

        var addresses = new PublicIPAddress[configurations.Count];
        for (var i = 0; i < addresses.Length; i++)
        {
            var configuration = configurations[i];
            if (!configuration.PublicIPAddress.TryGet(out var id))
                return Unknown(configuration, configuration.PublicIPAddress);
            if (context.Topology.Find<PublicIPAddress>(id) is not { } address)
                return Missing(PublicIPAddress.ResourceKind, id);
            addresses[i] = address;
        }

        return CheckAddresses(gateway, configurations, addresses);
    }

    /// <param name="gateway">The gateway.</param>
    /// <param name="configurations">Its ip configurations, two or more.</param>
    /// <param name="addresses">Their addresses in the same order.</param>
    protected abstract Verdict CheckAddresses(VirtualNetworkGateway gateway, ListOf<GatewayIPConfiguration> configurations, PublicIPAddress[] addresses);

    /// <summary>Where the place of an address is named.</summary>
    protected static string PathOf(GatewayIPConfiguration configuration) => PathOf(configuration, configuration.PublicIPAddress.Path);

    protected static bool HaveSameZones(PublicIPAddress left, PublicIPAddress right) =>
        left.Zones.Items().Count == right.Zones.Items().Count && Cover(right.Zones.Items(), left.Zones.Items());

    protected static string ZonesOf(PublicIPAddress address) =>
        address.Zones.Items() is { Count: > 0 } zones ? "zones " + string.Join(", ", zones.OrderBy(z => z, StringComparer.Ordinal)) : "no zones";

    private static bool Cover(ListOf<string> zones, ListOf<string> others)
    {
        foreach (var zone in others)
        {
            if (!zones.Contains(zone))
                return false;
        }

        return true;
    }
}
