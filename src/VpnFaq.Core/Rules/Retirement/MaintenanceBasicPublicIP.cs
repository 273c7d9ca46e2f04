using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class MaintenanceBasicPublicIP : GatewayMaintenanceRule
{
    public override RuleInfo Info { get; } = new(MaintenanceWindows.Faq("are-there-any-limitations-on-using-customer-controlled-maintenance-based-on-the-basic-sku-public-ip-address"))
    {
        Id = "VPN915",
        Name = nameof(MaintenanceBasicPublicIP),
        Title = "A gateway with a maintenance window has Standard public IP addresses",
        Severity = FindingSeverity.Information,
        Reason = "With a Basic public IP address only service updates keep to the window; updates of the guest system come when they come.",
        Recommendation = "Have the address migrated to Standard.",
        FaqId = "are-there-any-limitations-on-using-customer-controlled-maintenance-based-on-the-basic-sku-public-ip-address",
    };

    protected override Verdict CheckAssignment(MaintenanceAssignment assignment, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!context.TryGetBasicAddress(gateway, out var basic, out var why))
            return why;
        return basic is null
            ? Pass
            : Fail(assignment.MaintenanceConfiguration, "a gateway with Standard addresses", $"Gateway {gateway.Name} has Basic address {basic.Name}, so the window holds for service updates only.");
    }
}
