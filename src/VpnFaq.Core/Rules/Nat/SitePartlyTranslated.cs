using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class SitePartlyTranslated : NatSiteRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("what-do-i-do-if-my-vnet-or-local-network-gateway-address-space-has-two-or-more-prefixes-can-i-apply-nat-to-all-of-them-or-just-a-subset"))
    {
        Id = "VPN631",
        Name = nameof(SitePartlyTranslated),
        Title = "Where a site is translated, each of its prefixes has an ingress rule",
        Severity = FindingSeverity.Information,
        Reason = "A prefix without a rule passes the gateway as it is; that may be meant, or forgotten.",
        Recommendation = "Make an ingress rule for the prefix too, unless its addresses are unique.",
        FaqId = "what-do-i-do-if-my-vnet-or-local-network-gateway-address-space-has-two-or-more-prefixes-can-i-apply-nat-to-all-of-them-or-just-a-subset",
    };

    protected override Verdict CheckSite(ListOf<AddressPrefix> prefixes, LocalNetworkGateway site, ListOf<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        var ingress = new PrefixSet<LinkedNatRule>(linked.Where(l => l.IsIngress).Select(l => (l.Rule.SoleInternalPrefix, l)));
        if (!prefixes.Any(p => ingress.Overlapping(p) is not null))
            return NotApplicable("No prefix of the site is translated.");

        List<Failure>? failures = null;
        foreach (var prefix in prefixes)
        {
            if (prefix.IsValid && ingress.Overlapping(prefix) is null)
                (failures ??= []).Add(Fail(connection.IngressNatRules.Path, string.Join(", ", connection.IngressNatRules.Items().Select(r => r.Name)), $"a rule for {prefix}", $"{prefix} of site {site.Name} has no ingress rule here and stays untranslated."));
        }

        return From(failures);
    }
}
