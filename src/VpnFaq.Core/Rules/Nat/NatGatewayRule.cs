using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about all NAT rules of a gateway.</summary>
internal abstract class NatGatewayRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.NatRules.IsUnreadable)
            return Unknown(gateway.NatRules);
        var rules = context.Topology.NatRulesOf(gateway);
        return rules.Count == 0 ? NotApplicable("No NAT rule of the gateway was given.") : CheckRules(rules, gateway, context);
    }

    protected abstract Verdict CheckRules(ListOf<NatRule> rules, VirtualNetworkGateway gateway, RuleContext context);

    /// <summary>Fails where anything was found; passes only if every external mapping could be looked at.</summary>
    protected static Verdict FromReadable(ListOf<NatRule> rules, IReadOnlyList<Failure>? failures) =>
        failures is null && rules.FirstOrDefault(r => !r.SoleExternalPrefix.IsValid) is { } unclear ? Unknown(unclear.ExternalMappings) : From(failures);

    /// <summary>The path from the gateway to the external mapping of one of its rules; to all of its rules where the rule was given on its own.</summary>
    protected static string ExternalPath(VirtualNetworkGateway gateway, NatRule rule)
    {
        var inside = gateway.NatRules.Items();
        for (var i = 0; i < inside.Count; i++)
        {
            if (ReferenceEquals(inside[i], rule))
                return $"{gateway.NatRules.Path}[{i}].{rule.ExternalMappings.Path}[0].addressSpace";
        }

        return gateway.NatRules.Path;
    }
}
