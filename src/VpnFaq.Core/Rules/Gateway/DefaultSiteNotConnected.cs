using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class DefaultSiteNotConnected : DefaultSiteRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("about-site-to-site-tunneling", "2023-09-22"))
    {
        Id = "VPN131",
        Name = nameof(DefaultSiteNotConnected),
        Title = "The default site of the gateway is connected to it",
        Severity = FindingSeverity.Error,
        Reason = "All traffic without another route goes to the default site; without a connection to that site it goes nowhere.",
        Recommendation = "Connect the site to the gateway, or name a site that is connected.",
        FaqId = "can-i-configure-forced-tunneling",
    };

    protected override Verdict CheckSite(ResourceId site, VirtualNetworkGateway gateway, RuleContext context)
    {
        var connections = context.Topology.ConnectionsOf(gateway);
        if (connections.Count == 0)
            return NotApplicable("No connection of the gateway was given.");
        foreach (var connection in connections)
        {
            if (connection.LocalNetworkGateway2.IsUnreadable)
                return Unknown(connection.LocalNetworkGateway2);
            if (site.Equals(connection.LocalNetworkGateway2.Or(null!)))
                return Pass;
        }

        return Fail(gateway.GatewayDefaultSite, "a connected site", $"Site {site.Name} is to take all traffic, and no connection of the gateway leads to it.");
    }
}
