using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class NetworkLinkWithoutBgp : TunnelRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("does-azure-vpn-gateway-support-bgp-transit-routing", "2026-06-04"))
    {
        Id = "VPN531",
        Name = nameof(NetworkLinkWithoutBgp),
        Title = "A connection between networks uses BGP where other connections of their gateways do",
        Severity = FindingSeverity.Information,
        Reason = "Routes pass from one connection to the next by BGP only. A link without it ends the way: what one gateway learns from its sites, the network behind the link never hears of.",
        Recommendation = "Switch BGP on for both halves of the link if the networks are to reach each other's sites.",
        FaqId = "does-azure-vpn-gateway-support-bgp-transit-routing",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.IsVnetToVnet)
            return NotApplicable("The connection does not join two networks.");
        if (!connection.EnableBgp.TryGet(false, out var bgp))
            return Unknown(connection.EnableBgp);
        if (bgp)
            return Pass;
        if (!connection.VirtualNetworkGateway2.TryGet(out var farId))
            return Unknown(connection.VirtualNetworkGateway2);
        if (!context.TryGateway(connection, out var near, out var why))
            return why;
        var neighbours = BgpNeighbours.Of(near, context);
        if (neighbours.Includes(farId))
            return NotApplicable("The other half of the link uses BGP; another rule speaks of that.");
        if (neighbours.Any)
            return Broken(connection, near);
        return context.Topology.Find<VirtualNetworkGateway>(farId) is { } far && BgpNeighbours.Of(far, context).Any
            ? Broken(connection, far)
            : NotApplicable("No other connection of the two gateways uses BGP.");
    }

    private static Failure Broken(Connection connection, VirtualNetworkGateway gateway) =>
        Fail(connection.EnableBgp, "true", $"Gateway {gateway.Name} learns routes by BGP over other connections; this one does not pass them on.");
}
