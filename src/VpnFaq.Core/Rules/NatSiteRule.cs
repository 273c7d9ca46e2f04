using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about connections with NAT rules and the prefixes that their site lists.</summary>
internal abstract class NatSiteRule : NatConnectionRule
{
    protected sealed override Verdict CheckLinked(IReadOnlyList<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        if (!connection.LocalNetworkGateway2.TryGet(out var id))
            return Unknown(connection.LocalNetworkGateway2);
        if (context.Topology.Find<LocalNetworkGateway>(id) is not { } site)
            return Missing(LocalNetworkGateway.ResourceKind, id);
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        return prefixes.Count == 0 ? NotApplicable("The site lists no prefixes.") : CheckSite(prefixes, site, linked, connection, context);
    }

    protected abstract Verdict CheckSite(IReadOnlyList<AddressPrefix> prefixes, LocalNetworkGateway site, IReadOnlyList<LinkedNatRule> linked, Connection connection, RuleContext context);
}
