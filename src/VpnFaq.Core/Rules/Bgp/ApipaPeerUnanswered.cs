using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class ApipaPeerUnanswered : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.Source)
    {
        Id = "VPN519",
        Name = nameof(ApipaPeerUnanswered),
        Title = "A gateway has a custom APIPA address where a device speaks BGP from one",
        Severity = FindingSeverity.Error,
        Reason = "A device with a link-local address reaches only a neighbour with such an address; the gateway's own from the subnet is out of its reach.",
        Recommendation = "Give the gateway an address from 169.254.21.0 to 169.254.22.255 in the device's range, one for each instance. The device has to open the session.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.IsBasic)
            return NotApplicable("A gateway of the Basic SKU has no BGP.");

        var sum = default(VerdictSum);
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!connection.IsSiteToSite || !connection.EnableBgp.Or(false))
                continue;
            if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
                sum.Add(why);
            else if (site.BgpSettings.TryGet(out var peer) && peer.Peer.IsLinkLocal)
                sum.Add(CheckAnswer(gateway, peer.Peer, site));
        }

        return sum.Total("No site that speaks BGP from a link-local address was given.");
    }

    private static Verdict CheckAnswer(VirtualNetworkGateway gateway, AddressPrefix peer, LocalNetworkGateway site)
    {
        if (!gateway.BgpSettings.TryGet(out var settings))
            return Unknown(gateway.BgpSettings);
        if (settings.BgpPeeringAddresses.IsUnreadable)
            return Unknown(settings.BgpPeeringAddresses);
        return settings.HasCustomAddress
            ? Pass
            : Fail(settings.BgpPeeringAddresses.Path, "no custom address", "customBgpIpAddresses of each instance", $"Site {site.Name} speaks BGP from {peer}, and the gateway has no custom APIPA address to answer with.");
    }
}
