using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class MaintenanceScope : MaintenanceWindowRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("customer-controlled-gateway-maintenance", "2025-04-16"))
    {
        Id = "VPN912",
        Name = nameof(MaintenanceScope),
        Title = "A maintenance configuration of a gateway is made for network gateways",
        Severity = FindingSeverity.Error,
        Reason = "Windows are made for one kind of resource each. A gateway takes those of scope Resource and sub-scope NetworkGatewayMaintenance; the scope of one that exists cannot be changed.",
        Recommendation = "Make a configuration for network gateways and assign that.",
        FaqId = "which-services-are-included-in-maintenance-configuration-for-the-network-gateways-scope",
    };

    protected override Verdict CheckWindow(MaintenanceConfiguration configuration, RuleContext context)
    {
        if (!configuration.Scope.TryGet(out var scope))
            return Unknown(configuration.Scope);
        if (!Is(scope, MaintenanceWindows.Scope))
            return Fail(configuration.Scope, MaintenanceWindows.Scope, $"The configuration is of scope {scope}, and gateways take none of that.", impact: FixImpact.Recreates);
        if (!configuration.SubScope.TryGet(out var subScope))
            return Unknown(configuration.SubScope);
        return configuration.IsForNetworkGateways
            ? Pass
            : Fail(configuration.SubScope, MaintenanceWindows.SubScope, $"The configuration is of sub-scope {subScope}, and gateways take none of that.", impact: FixImpact.Recreates);
    }
}
