using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatExternalMappingTaken : NatGatewayRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN636",
        Name = nameof(NatExternalMappingTaken),
        Title = "The external mapping of a NAT rule is used by no network that is connected untranslated",
        Severity = FindingSeverity.Error,
        Reason = "Packets to such an address go to the network that really has it, and never to the one behind the rule.",
        Recommendation = "Choose an external prefix that neither the virtual network nor any connected site uses.",
        FaqId = "what-ip-ranges-can-i-use-for-external-mapping",
    };

    protected override Verdict CheckRules(ListOf<NatRule> rules, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!context.TryNetwork(gateway, out var network, out var spaces, out var why))
            return why;

        var sites = new List<(AddressPrefix, string)>();
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (connection.HasNatRules || !connection.LocalNetworkGateway2.IsGiven)
                continue;
            if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out why))
                return why;
            sites.AddRange(site.AddressPrefixes.Items().Select(p => (p, $"site {site.Name}, which is connected without NAT")));
        }

        // The network keeps its own addresses inside, so nobody else may look as if he had them.
        var forEgress = new PrefixSet<string>(sites);
        var forIngress = new PrefixSet<string>(sites.Concat(spaces.Select(s => (s, $"virtual network {network.Name}"))));
        List<Failure>? failures = null;
        foreach (var rule in rules)
        {
            if ((rule.IsIngress ? forIngress : forEgress).Overlapping(rule.SoleExternalPrefix) is { } hit)
                (failures ??= []).Add(Fail(ExternalPath(gateway, rule), rule.SoleExternalPrefix.Text, $"no part of {hit.Prefix}", $"NAT rule {rule.Name} maps to {rule.SoleExternalPrefix}, which overlaps {hit.Prefix} of {hit.Owner}."));
        }

        return FromReadable(rules, failures);
    }
}
