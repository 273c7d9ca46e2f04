using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class IngressNatOutsideSite : NatSiteRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN630",
        Name = nameof(IngressNatOutsideSite),
        Title = "The internal mapping of an ingress rule lies in the site that it is linked to",
        Severity = FindingSeverity.Warning,
        Reason = "A rule for addresses that the site does not have translates nothing.",
        Recommendation = "Enter the site's real prefix as the internal mapping, and the one that the others are to see as the external mapping.",
        FaqId = "do-i-need-both-ingress-and-egress-rules-on-a-nat-connection",
    };

    protected override Verdict CheckSite(ListOf<AddressPrefix> prefixes, LocalNetworkGateway site, ListOf<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        if (!connection.EnableBgp.TryGet(false, out var bgp))
            return Unknown(connection.EnableBgp);
        if (bgp)
            return NotApplicable("The site announces its prefixes by BGP; the list need not name them all.");

        var own = new PrefixSet<LocalNetworkGateway>(prefixes.Select(p => (p, site)));
        List<Failure>? failures = null;
        foreach (var link in linked)
        {
            var inside = link.Rule.SoleInternalPrefix;
            if (link.IsIngress && link.Rule.IsIngress && own.Overlapping(inside) is null)
                (failures ??= []).Add(Fail(link.Path, link.Rule.Name, $"a rule for prefixes of {site.Name}", $"Rule {link.Rule.Name} translates {inside}, which is no part of site {site.Name}."));
        }

        return From(failures);
    }
}
