using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class SharedMaintenanceWindow : GatewayMaintenanceRule
{
    public override RuleInfo Info { get; } = new(MaintenanceWindows.Faq("how-should-i-plan-maintenance-windows-when-using-vpn-and-expressroute-in-a-coexistence-scenario"))
    {
        Id = "VPN916",
        Name = nameof(SharedMaintenanceWindow),
        Title = "VPN and ExpressRoute gateway of a network are not updated in the same window",
        Severity = FindingSeverity.Warning,
        Reason = "The two paths back each other up; updated at the same time, both can be away at once.",
        Recommendation = "Give the two gateways windows that do not overlap.",
        FaqId = "how-should-i-plan-maintenance-windows-when-using-vpn-and-expressroute-in-a-coexistence-scenario",
    };

    protected override Verdict CheckAssignment(MaintenanceAssignment assignment, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IsVpn)
            return NotApplicable("The finding is made at the VPN gateway of the network.");
        foreach (var other in context.Topology.GatewaysIn(Topology.NetworkIdOf(gateway)))
        {
            if (other.IsExpressRoute && context.Topology.AssignmentsOf(other) is [var theirs, ..])
                return Compare(assignment, theirs, other, context);
        }

        return NotApplicable("No ExpressRoute gateway with a maintenance window stands in the same virtual network.");
    }

    private static Verdict Compare(MaintenanceAssignment ours, MaintenanceAssignment theirs, VirtualNetworkGateway other, RuleContext context)
    {
        if (ours.MaintenanceConfiguration.TryGet(out var ourId) && ourId.Equals(theirs.MaintenanceConfiguration.Or(null!)))
            return Fail(ours.MaintenanceConfiguration, "a window of its own", $"ExpressRoute gateway {other.Name} of the same network is updated in this window too.");
        if (!context.TryFollow<MaintenanceConfiguration>(ours.MaintenanceConfiguration, MaintenanceConfiguration.ResourceKind, out var our, out var why)
            || !context.TryFollow<MaintenanceConfiguration>(theirs.MaintenanceConfiguration, MaintenanceConfiguration.ResourceKind, out var their, out why))
            return why;
        if (!our.TimeZone.TryGet(out var zone) || !Is(zone, their.TimeZone.Or(string.Empty)))
            return Unknown(our.TimeZone);
        if (!our.TryGetLength(out var ourLength) || !their.TryGetLength(out var theirLength))
            return Unknown(our.Duration);
        if (!MaintenanceConfiguration.TryGetTime(our.StartDateTime, out var ourStart) || !MaintenanceConfiguration.TryGetTime(their.StartDateTime, out var theirStart))
            return Unknown(our.StartDateTime);
        return Opens(ourStart, theirStart) < ourLength || Opens(theirStart, ourStart) < theirLength
            ? Fail(ours.MaintenanceConfiguration, "a window at another time", $"The window of ExpressRoute gateway {other.Name}, {their.Name}, is open at the same time.")
            : Pass;
    }

    // How long after the first window's opening the second opens, within a day.
    private static TimeSpan Opens(DateTime first, DateTime second)
    {
        var gap = second.TimeOfDay - first.TimeOfDay;
        return gap < TimeSpan.Zero ? gap + TimeSpan.FromDays(1) : gap;
    }
}
