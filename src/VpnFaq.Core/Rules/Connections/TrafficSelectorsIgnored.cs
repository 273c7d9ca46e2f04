using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class TrafficSelectorsIgnored : TrafficSelectorRule
{
    public override RuleInfo Info { get; } = new(TrafficSelectors.Source)
    {
        Id = "VPN340",
        Name = nameof(TrafficSelectorsIgnored),
        Title = "Custom traffic selectors are used: policy-based traffic selectors are on",
        Severity = FindingSeverity.Warning,
        Reason = "The selectors take effect only with usePolicyBasedTrafficSelectors. Without it Azure keeps them and negotiates any-to-any.",
        Recommendation = "Turn on usePolicyBasedTrafficSelectors, or remove the selectors.",
        FaqId = "can-i-specify-my-own-policy-based-traffic-selectors",
    };

    protected override Verdict CheckSelectors(ListOf<TrafficSelectorPolicy> policies, Connection connection, RuleContext context)
    {
        if (!connection.UsePolicyBasedTrafficSelectors.TryGet(false, out var isOn))
            return Unknown(connection.UsePolicyBasedTrafficSelectors);
        return isOn
            ? Pass
            : Fail(
                connection.UsePolicyBasedTrafficSelectors.Path,
                "false",
                "true",
                $"The connection has {Count(policies.Count, "custom traffic selector that is", "custom traffic selectors that are")} not used.",
                $"Set-AzVirtualNetworkGatewayConnection -VirtualNetworkGatewayConnection ({Get(connection)}) -UsePolicyBasedTrafficSelectors $true -Force",
                FixImpact.Interrupts);
    }
}
