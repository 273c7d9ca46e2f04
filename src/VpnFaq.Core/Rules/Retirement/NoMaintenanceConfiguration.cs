using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class NoMaintenanceConfiguration : Rule<VirtualNetworkGateway>
{
    public override RuleInfo Info { get; } = new(MaintenanceWindows.Faq("which-maintenance-does-customer-controlled-maintenance-support"))
    {
        Id = "VPN917",
        Name = nameof(NoMaintenanceConfiguration),
        Title = "The gateway has a maintenance window",
        Severity = FindingSeverity.Information,
        Reason = "Without a window, updates come outside of the region's business hours, which need not be yours, and each cuts tunnels for a moment.",
        Recommendation = "Assign the gateway to a maintenance configuration of five hours or more a day.",
        FaqId = "which-maintenance-does-customer-controlled-maintenance-support",
    };

    protected override Verdict Check(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IsVpn && !gateway.IsExpressRoute)
            return gateway.GatewayType.IsGiven ? NotApplicable("The gateway is neither of type Vpn nor of type ExpressRoute.") : Unknown(gateway.GatewayType);
        if (gateway.IsVpn && gateway.IsBasic)
            return NotApplicable("A VPN gateway of the Basic SKU takes no maintenance window.");
        if (context.Topology.AssignmentsOf(gateway).Count > 0)
            return Pass;
        return context.Topology.HasAssignments
            ? Fail(string.Empty, "no maintenance window", "a maintenance configuration", "No maintenance configuration is assigned to the gateway.")
            : NotApplicable("No maintenance assignment was given, so that of the gateway may be missing.");
    }
}
