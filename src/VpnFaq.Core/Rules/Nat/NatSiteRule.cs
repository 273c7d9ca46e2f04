using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about connections with NAT rules and the prefixes that their site lists.</summary>
internal abstract class NatSiteRule : NatConnectionRule
{
    protected sealed override Verdict CheckLinked(ListOf<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
            return why;
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        if (prefixes.Count == 0)
            return NotApplicable("The site lists no prefixes.");
        return UnclearMapping(linked) ?? CheckSite(prefixes, site, linked, connection, context);
    }

    protected abstract Verdict CheckSite(ListOf<AddressPrefix> prefixes, LocalNetworkGateway site, ListOf<LinkedNatRule> linked, Connection connection, RuleContext context);
}
