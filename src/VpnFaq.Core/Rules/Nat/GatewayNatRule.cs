using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A rule about NAT rules that asks their gateway.</summary>
internal abstract class GatewayNatRule : Rule<NatRule>
{
    protected sealed override Verdict Check(NatRule rule, RuleContext context)
    {
        if (rule.Gateway is not { } id)
            return Verdict.Unknown("id");
        return context.Topology.Find<VirtualNetworkGateway>(id) is { } gateway
            ? CheckRule(rule, gateway, context)
            : Missing(VirtualNetworkGateway.ResourceKind, id);
    }

    protected abstract Verdict CheckRule(NatRule rule, VirtualNetworkGateway gateway, RuleContext context);
}
