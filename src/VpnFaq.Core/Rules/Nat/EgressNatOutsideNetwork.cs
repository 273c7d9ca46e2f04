using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class EgressNatOutsideNetwork : GatewayNatRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN632",
        Name = nameof(EgressNatOutsideNetwork),
        Title = "The internal mapping of an egress rule lies in the virtual network or in one that uses its gateway",
        Severity = FindingSeverity.Warning,
        Reason = "A rule for addresses that exist nowhere behind the gateway translates nothing.",
        Recommendation = "Enter the virtual network's real prefix as the internal mapping, and the one that sites are to see as the external mapping.",
        FaqId = "do-i-need-both-ingress-and-egress-rules-on-a-nat-connection",
    };

    protected override Verdict CheckRule(NatRule rule, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!rule.Mode.TryGet(out _))
            return Unknown(rule.Mode);
        if (!rule.IsEgress)
            return NotApplicable("The NAT rule is not an egress rule.");
        var inside = rule.SoleInternalPrefix;
        if (!inside.IsValid)
            return Unknown(rule.InternalMappings);
        if (!context.TryNetwork(gateway, out var network, out var spaces, out var why))
            return why;
        if (spaces.Any(inside.Overlaps))
            return Pass;

        foreach (var peering in context.Topology.PeeringsOf(network.Id))
        {
            if (peering.AllowGatewayTransit.TryGet(false, out var transit) && !transit)
                continue;
            if (!context.TryRemotePrefixes(peering, out var remote, out why))
                return why;
            if (remote.Any(inside.Overlaps))
                return Pass;
        }

        return Fail(rule.InternalMappings.Items()[0], rule.InternalMappings.Items()[0].AddressSpace, $"a part of {string.Join(", ", spaces)}", $"{inside} is no part of virtual network {network.Name} nor of a peered network that uses the gateway.");
    }
}
