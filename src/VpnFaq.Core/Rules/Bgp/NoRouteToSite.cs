using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class NoRouteToSite : UnusedBgpRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("configure-bgp", "2026-08-27"))
    {
        Id = "VPN511",
        Name = nameof(NoRouteToSite),
        Title = "A site without prefixes is connected with BGP",
        Severity = FindingSeverity.Error,
        Reason = "A site that lists no prefixes is reached by learned routes only. With BGP off on the connection nothing is learned: the tunnel comes up and carries no traffic.",
        Recommendation = "Switch BGP on for the connection, or list the prefixes of the site.",
        FaqId = "what-should-i-specify-as-my-address-prefixes-for-the-local-network-gateway-when-i-use-bgp",
    };

    protected override Verdict CheckUnused(bool hasPrefixes, LocalNetworkGateway site, Connection connection, RuleContext context)
    {
        if (hasPrefixes)
            return Pass;
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (gateway.GatewayDefaultSite.TryGet(out var defaultSite) && defaultSite.Equals(site.Id))
            return NotApplicable("The site is the default site of its gateway: it gets all traffic that has no other route.");
        return Fail(
            connection.EnableBgp,
            "true",
            $"Site {site.Name} has BGP settings and no prefixes, and the connection does not use BGP: there is no route to the site.",
            $"Set-AzVirtualNetworkGatewayConnection -VirtualNetworkGatewayConnection ({Get(connection)}) -EnableBgp $true -Force",
            FixImpact.Interrupts);
    }
}
