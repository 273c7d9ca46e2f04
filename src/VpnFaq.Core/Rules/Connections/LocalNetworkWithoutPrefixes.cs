using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalNetworkWithoutPrefixes : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("configure-bgp", "2026-08-27"))
    {
        Id = "VPN308",
        Name = nameof(LocalNetworkWithoutPrefixes),
        Title = "The site lists prefixes or has BGP settings",
        Severity = FindingSeverity.Error,
        Reason = "Azure learns where a site's addresses are from its prefixes or by BGP. Without either nothing is sent into the tunnel.",
        Recommendation = "List every prefix of the site, or give it an ASN and a BGP peer address and enable BGP on the connection.",
        FaqId = "how-do-i-specify-which-traffic-goes-through-the-vpn-gateway",
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (!site.AddressPrefixes.TryGetItems(out var prefixes) || !site.IsDescribed)
            return Unknown(site.AddressPrefixes);
        if (prefixes.Count > 0)
            return Pass;
        if (site.BgpSettings.IsUnreadable)
            return Unknown(site.BgpSettings);
        // Cmdlets show an ASN of 0 where there is none.
        if (site.BgpSettings.TryGet(out var bgp) && (bgp.Asn.IsUnreadable || bgp.Asn.Or(0) != 0))
            return NotApplicable("The site has BGP settings: its prefixes can come from the device.");
        return IsDefaultSite(site, context, out var lacking)
            ? NotApplicable("The site is the default site of its gateway: it gets all traffic that has no other route.")
            : lacking ?? Fail(site.AddressPrefixes.Path, "none", "at least one prefix", "The site has neither prefixes nor BGP settings, so no traffic is sent to it.");
    }

    private static bool IsDefaultSite(LocalNetworkGateway site, RuleContext context, out Verdict? lacking)
    {
        lacking = null;
        foreach (var connection in context.Topology.ConnectionsOf(site))
        {
            if (!context.TryGateway(connection, out var gateway, out var why))
                lacking = why;
            else if (gateway.GatewayDefaultSite.TryGet(out var id) && id.Equals(site.Id))
                return true;
        }

        return false;
    }
}
