using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>A rule about connections without BGP to sites that have BGP settings.</summary>
internal abstract class UnusedBgpRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.IsSiteToSite)
            return NotApplicable("The connection leads to no site.");
        if (!connection.EnableBgp.TryGet(false, out var bgp))
            return Unknown(connection.EnableBgp);
        if (bgp)
            return Pass;
        if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
            return why;
        if (site.BgpSettings.IsUnreadable)
            return Unknown(site.BgpSettings);
        if (!site.BgpSettings.TryGet(out var settings) || !settings.Asn.IsGiven)
            return NotApplicable("The site has no BGP settings.");
        return site.AddressPrefixes.TryGetItems(out var prefixes) ? CheckUnused(prefixes.Count > 0, site, connection, context) : Unknown(site.AddressPrefixes);
    }

    protected abstract Verdict CheckUnused(bool hasPrefixes, LocalNetworkGateway site, Connection connection, RuleContext context);
}
