using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class IngressNatSharedBySites : Rule<NatRule>
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("can-i-use-the-same-ingresssnat-rule-on-different-connections"))
    {
        Id = "VPN620",
        Name = nameof(IngressNatSharedBySites),
        Title = "An ingress NAT rule is linked to connections of one site only",
        Severity = FindingSeverity.Error,
        Reason = "Two sites behind one external prefix cannot be told apart; an ingress rule may be shared by redundant connections to one site only.",
        Recommendation = "Make an ingress rule for each site, with an external prefix of its own.",
        FaqId = "can-i-use-the-same-ingresssnat-rule-on-different-connections",
    };

    protected override Verdict Check(NatRule rule, RuleContext context)
    {
        if (!rule.Mode.TryGet(out var mode))
            return Unknown(rule.Mode);
        if (!rule.IsIngress)
            return NotApplicable("The NAT rule is not an ingress rule.");
        var connections = context.Topology.ConnectionsWith(rule);
        if (connections.Count < 2)
            return NotApplicable("The NAT rule is not linked to several connections.");

        var sites = new List<LocalNetworkGateway>();
        foreach (var connection in connections)
        {
            if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
                return why;
            if (!site.AddressPrefixes.TryGetItems(out _))
                return Unknown(site.AddressPrefixes);
            if (!sites.Contains(site))
                sites.Add(site);
        }

        if (sites.Find(s => IsElsewhere(sites[0], s)) is { } other)
            return Fail(rule.Mode, "connections to one site", $"The rule is linked to connections to {sites[0].Name} and {other.Name}, whose prefixes have nothing in common.");
        return sites.Count > 1 && connections.FirstOrDefault(c => !c.EnableBgp.Or(false)) is { } still ? CheckStatic(rule, sites, still) : Pass;
    }

    // Several devices of one site need BGP; without it one translated prefix stands behind two tunnels.
    private static Verdict CheckStatic(NatRule rule, ListOf<LocalNetworkGateway> sites, Connection connection)
    {
        if (!connection.EnableBgp.TryGet(false, out _))
            return Unknown(connection.EnableBgp);
        return sites.All(s => s.AddressPrefixes.Items().Count > 0)
            ? Fail(rule.Mode, "connections with BGP", $"The rule gives {sites[0].Name} and {sites[1].Name} the same addresses, and connection {connection.Name} does not use BGP: nothing tells the gateway which tunnel to take.")
            : Pass;
    }

    // Two local network gateways with common prefixes are two devices of one site, as far as the configuration tells.
    private static bool IsElsewhere(LocalNetworkGateway site, LocalNetworkGateway other)
    {
        var prefixes = new PrefixSet<LocalNetworkGateway>(site.AddressPrefixes.Items().Select(p => (p, site)));
        return site.AddressPrefixes.Items().Count > 0 && other.AddressPrefixes.Items().Count > 0 && other.AddressPrefixes.Items().All(p => prefixes.Overlapping(p) is null);
    }
}
