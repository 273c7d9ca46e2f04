using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class EgressNatMissing : NatSiteRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("do-i-need-both-ingress-and-egress-rules-on-a-nat-connection"))
    {
        Id = "VPN629",
        Name = nameof(EgressNatMissing),
        Title = "Where site and virtual network overlap, the virtual network is translated as well",
        Severity = FindingSeverity.Error,
        Reason = "With the site translated alone, its hosts still take the network's addresses for their own and never send to the gateway.",
        Recommendation = "Link an egress rule for the overlapping part of the virtual network to the connection.",
        FaqId = "do-i-need-both-ingress-and-egress-rules-on-a-nat-connection",
    };

    protected override Verdict CheckSite(ListOf<AddressPrefix> prefixes, LocalNetworkGateway site, ListOf<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        if (!context.TryNetwork(connection, out var network, out var spaces, out var why))
            return why;

        var ingress = new PrefixSet<LinkedNatRule>(linked.Where(l => l.IsIngress).Select(l => (l.Rule.SoleInternalPrefix, l)));
        var egress = new PrefixSet<LinkedNatRule>(linked.Where(l => !l.IsIngress).Select(l => (l.Rule.SoleInternalPrefix, l)));
        var taken = new PrefixSet<VirtualNetwork>(spaces.Select(s => (s, network)));
        List<Failure>? failures = null;
        foreach (var prefix in prefixes)
        {
            if (ingress.Overlapping(prefix) is not null && taken.Overlapping(prefix) is { } hit && egress.Overlapping(hit.Prefix) is null)
                (failures ??= []).Add(Fail(connection.EgressNatRules.Path, string.Join(", ", connection.EgressNatRules.Items().Select(r => r.Name)), $"an egress rule for {hit.Prefix}", $"Site {site.Name} uses {prefix}, which overlaps {hit.Prefix} of virtual network {network.Name}; the site is translated and the network is not."));
        }

        return From(failures);
    }
}
