using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class MaintenanceRegion : GatewayMaintenanceRule
{
    public override RuleInfo Info { get; } = new(MaintenanceWindows.Faq("do-maintenance-configuration-resources-need-to-be-in-the-same-region-as-the-gateway-resource"))
    {
        Id = "VPN913",
        Name = nameof(MaintenanceRegion),
        Title = "A maintenance configuration is in the region of its gateway",
        Severity = FindingSeverity.Error,
        Reason = "A gateway takes only maintenance configurations of its own region.",
        Recommendation = "Make a maintenance configuration in the gateway's region and assign that.",
        FaqId = "do-maintenance-configuration-resources-need-to-be-in-the-same-region-as-the-gateway-resource",
    };

    protected override Verdict CheckAssignment(MaintenanceAssignment assignment, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!context.TryFollow<MaintenanceConfiguration>(assignment.MaintenanceConfiguration, MaintenanceConfiguration.ResourceKind, out var configuration, out var why))
            return why;
        if (!configuration.Region.TryGet(out var region))
            return Unknown(configuration.Region);
        if (!gateway.Region.TryGet(out var expected))
            return Unknown(gateway.Region);
        return Resource.IsSameRegion(region, expected)
            ? Pass
            : Fail(assignment.MaintenanceConfiguration, $"a configuration in {expected}", $"Configuration {configuration.Name} is in {region}, gateway {gateway.Name} in {expected}.");
    }
}
