using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class MaintenanceOnBasicSku : GatewayMaintenanceRule
{
    public override RuleInfo Info { get; } = new(MaintenanceWindows.Faq("which-gateway-skus-can-i-configure-to-use-customer-controlled-maintenance"))
    {
        Id = "VPN914",
        Name = nameof(MaintenanceOnBasicSku),
        Title = "No gateway of the Basic SKU is assigned to a maintenance window",
        Severity = FindingSeverity.Error,
        Reason = "Every SKU but Basic can have a maintenance window of the customer's choice.",
        Recommendation = "Remove the assignment, or make a gateway of VpnGw1AZ or higher.",
        FaqId = "which-gateway-skus-can-i-configure-to-use-customer-controlled-maintenance",
    };

    protected override Verdict CheckAssignment(MaintenanceAssignment assignment, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.IsExpressRoute)
            return NotApplicable("The gateway is of type ExpressRoute; the limit is one of VPN gateways.");
        if (!gateway.SkuName.IsGiven)
            return Unknown(gateway.SkuName);
        return gateway.IsBasic
            ? Fail(assignment.MaintenanceConfiguration, "no assignment", $"Gateway {gateway.Name} is of the Basic SKU, which takes no maintenance window.")
            : Pass;
    }
}
