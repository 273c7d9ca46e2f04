using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about the room in a gateway subnet that holds a VPN gateway. Where no gateway fits at all, another rule speaks.</summary>
internal abstract class GatewaySubnetSizeRule : GatewaySubnetRule
{
    /// <summary>Addresses of a /27, the size that most configurations ask for.</summary>
    protected const long AddressesAdvised = 1L << (32 - GatewaySubnets.LongestAdvisedPrefix);

    protected sealed override Verdict CheckSubnet(Subnet subnet, RuleContext context)
    {
        if (!subnet.AddressPrefixes.TryGet(out var prefixes))
            return Unknown(subnet.AddressPrefixes);
        VirtualNetworkGateway? vpn = null;
        var expressRoute = false;
        foreach (var gateway in context.Topology.GatewaysIn(subnet.Id?.Parent))
        {
            vpn = gateway.IsVpn ? gateway : vpn;
            expressRoute |= gateway.IsExpressRoute;
        }

        if (vpn is null)
            return NotApplicable("No VPN gateway in this subnet was given.");
        var size = SizeOf(prefixes);
        return size < 1L << (32 - GatewaySubnets.LongestPrefix)
            ? NotApplicable("No gateway fits into the subnet at all.")
            : CheckSize(subnet, size, vpn, expressRoute, context);
    }

    /// <param name="subnet">The subnet.</param>
    /// <param name="size">Its IPv4 addresses, those that Azure keeps included.</param>
    /// <param name="vpn">The VPN gateway inside.</param>
    /// <param name="expressRoute">Whether an ExpressRoute gateway stands there too.</param>
    /// <param name="context">The context of the check.</param>
    protected abstract Verdict CheckSize(Subnet subnet, long size, VirtualNetworkGateway vpn, bool expressRoute, RuleContext context);

    /// <summary>Whether the gateway is known to have a Basic public address, from which it will be migrated.</summary>
    protected static bool HasMigrationAhead(VirtualNetworkGateway gateway, RuleContext context) =>
        !gateway.IsBasic && !gateway.IsPlanned && context.AsOf >= BasicPublicIPs.Announced && context.TryGetBasicAddress(gateway, out var basic, out _) && basic is not null;

    protected static string PrefixesOf(Subnet subnet) => string.Join(", ", subnet.AddressPrefixes.Items().Select(p => p.Text));

    // A subnet may hold several prefixes; together they make its room.
    private static long SizeOf(ListOf<AddressPrefix> prefixes)
    {
        long size = 0;
        foreach (var prefix in prefixes)
            size += prefix.IsValid && !prefix.IsIPv6 ? 1L << (32 - prefix.Length) : 0;
        return size;
    }
}
