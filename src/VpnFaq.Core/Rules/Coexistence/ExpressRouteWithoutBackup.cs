using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class ExpressRouteWithoutBackup : ExpressRouteGatewayRule
{
    public override RuleInfo Info { get; } = new(ExpressRouteGateways.CoexistenceSource)
    {
        Id = "VPN830",
        Name = nameof(ExpressRouteWithoutBackup),
        Title = "A VPN gateway stands beside the ExpressRoute gateway as a backup",
        Severity = FindingSeverity.Information,
        Reason = "A site-to-site VPN takes over when the circuit fails.",
        Recommendation = "Add a VPN gateway to the network, with a connection to the same site. The gateway subnet has to be a /27 or larger.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (Topology.NetworkIdOf(gateway) is not { } id)
            return Unknown(gateway.IPConfigurations);
        if (context.Topology.GatewaysIn(id).Any(g => g.IsVpn))
            return Pass;
        if (!context.TryNetwork(gateway, out var network, out var why))
            return why;
        // A gateway that was not given still has its ip configurations in the gateway subnet.
        var subnet = context.Topology.SubnetsOf(network).FirstOrDefault(s => s.IsGatewaySubnet);
        if (subnet is null || !subnet.IPConfigurations.TryGet(out var configurations))
            return NotApplicable("What else stands in the gateway subnet was not given.");
        return configurations.Any(c => !gateway.Id!.Equals(c.Parent))
            ? NotApplicable("Another gateway stands in the gateway subnet, and was not given.")
            : Fail(string.Empty, "no VPN gateway", "a VPN gateway in the same network", $"The gateway is the only one in virtual network {network.Name}.");
    }
}
