using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class PolicyBasedSecondTunnel : PolicyBasedGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN113",
        Name = nameof(PolicyBasedSecondTunnel),
        Title = "A policy-based gateway has one site-to-site connection",
        Severity = FindingSeverity.Error,
        Reason = "A policy-based gateway takes a single tunnel; another connection is refused or never comes up.",
        Recommendation = "Keep one connection, or make a route-based gateway for several sites.",
        FaqId = "can-i-use-a-policy-based-vpn-type-for-vnet-to-vnet-or-multi-site-connections",
    };

    protected override Verdict CheckPolicyBased(VirtualNetworkGateway gateway, RuleContext context) =>
        context.ExceedsTunnels(gateway, 1, out var tunnels, out var otherwise)
            ? Fail(gateway.VpnType.Path, $"PolicyBased with {Count(tunnels)} connections", "1 connection, or RouteBased", $"The policy-based gateway has {Count(tunnels)} connections and takes one.", impact: FixImpact.Recreates)
            : otherwise;
}
