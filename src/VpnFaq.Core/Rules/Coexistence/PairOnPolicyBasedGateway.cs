using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairOnPolicyBasedGateway : NetworkLinkRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-i-connect-a-vnet-with-a-route-based-vpn-type-to-another-vnet-with-a-policy-based-vpn-type", "2026-06-04"))
    {
        Id = "VPN811",
        Name = nameof(PairOnPolicyBasedGateway),
        Title = "Both gateways of a VNet-to-VNet connection are route-based",
        Severity = FindingSeverity.Error,
        Reason = "A policy-based gateway links no networks, neither at the near end nor at the far one.",
        Recommendation = "Make a route-based gateway in place of the policy-based one, or peer the networks.",
        FaqId = "can-i-connect-a-vnet-with-a-route-based-vpn-type-to-another-vnet-with-a-policy-based-vpn-type",
    };

    protected override Verdict CheckLink(Connection connection, RuleContext context)
    {
        var sum = default(VerdictSum);
        sum.Add(CheckEnd(connection.VirtualNetworkGateway1, context));
        sum.Add(CheckEnd(connection.VirtualNetworkGateway2, context));
        return sum.Total(string.Empty);
    }

    private static Verdict CheckEnd(Field<ResourceId> end, RuleContext context)
    {
        if (!context.TryFollow<VirtualNetworkGateway>(end, VirtualNetworkGateway.ResourceKind, out var gateway, out var why))
            return why;
        if (!gateway.VpnType.IsGiven)
            return Unknown(gateway.VpnType);
        return gateway.IsPolicyBased ? Fail(end, "a route-based gateway", $"Gateway {gateway.Name} is policy-based.") : Pass;
    }
}
