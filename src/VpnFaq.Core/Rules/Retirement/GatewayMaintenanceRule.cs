using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

/// <summary>A rule about the maintenance window that a virtual network gateway is assigned to.</summary>
internal abstract class GatewayMaintenanceRule : Rule<MaintenanceAssignment>
{
    protected sealed override Verdict Check(MaintenanceAssignment assignment, RuleContext context)
    {
        if (assignment.Target is not { } target)
            return Unknown(assignment.AssignedResource);
        if (!Is(target.Type ?? string.Empty, VirtualNetworkGateway.ResourceKind.Type))
            return NotApplicable("What is assigned is no virtual network gateway.");
        return context.Topology.Find<VirtualNetworkGateway>(target) is { } gateway
            ? CheckAssignment(assignment, gateway, context)
            : Missing(VirtualNetworkGateway.ResourceKind, target);
    }

    protected abstract Verdict CheckAssignment(MaintenanceAssignment assignment, VirtualNetworkGateway gateway, RuleContext context);
}
