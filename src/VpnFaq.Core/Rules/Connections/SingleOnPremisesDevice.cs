using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SingleOnPremisesDevice : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(LocalNetworks.RedundancySource)
    {
        Id = "VPN330",
        Name = nameof(SingleOnPremisesDevice),
        Title = "An active-active gateway is connected to more than one VPN device",
        Severity = FindingSeverity.Information,
        Reason = "The gateway survives the loss of an instance, the site does not survive the loss of its only device.",
        Recommendation = "Put a second device at the site: a local network gateway and a connection of its own, the same prefixes announced by BGP from both, unique BGP peer addresses.",
        FaqId = "can-i-have-more-than-one-tunnel-between-a-vpn-gateway-and-my-on-premises-network",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.ActiveActive.TryGet(false, out var isActiveActive))
            return Unknown(gateway.ActiveActive);
        if (!isActiveActive)
            return NotApplicable("The gateway is not active-active.");
        ResourceId? device = null;
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!connection.IsSiteToSite || !connection.LocalNetworkGateway2.TryGet(out var site) || site.Equals(device))
                continue;
            if (device is not null)
                return Pass;
            device = site;
        }

        return device is null
            ? NotApplicable("No connection of the gateway to a site was given.")
            : Fail(gateway.ActiveActive, "two devices or more", $"Both instances of the gateway depend on one device, {device.Name}.");
    }
}
