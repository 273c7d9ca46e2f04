using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

/// <summary>A rule about maintenance configurations of network gateways; those of machines and databases are not its business.</summary>
internal abstract class MaintenanceWindowRule : Rule<MaintenanceConfiguration>
{
    protected sealed override Verdict Check(MaintenanceConfiguration configuration, RuleContext context) =>
        configuration.IsForNetworkGateways || HasGateway(configuration, context)
            ? CheckWindow(configuration, context)
            : NotApplicable("The configuration is not for network gateways, as far as the input tells.");

    protected abstract Verdict CheckWindow(MaintenanceConfiguration configuration, RuleContext context);

    private static bool HasGateway(MaintenanceConfiguration configuration, RuleContext context)
    {
        foreach (var assignment in context.Topology.AssignmentsTo(configuration))
        {
            if (Is(assignment.Target?.Type ?? string.Empty, VirtualNetworkGateway.ResourceKind.Type))
                return true;
        }

        return false;
    }
}
