using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class ConnectionModeIgnored : TunnelRule
{
    public override RuleInfo Info { get; } = new(ConnectionValues.Source)
    {
        Id = "VPN333",
        Name = nameof(ConnectionModeIgnored),
        Title = "InitiatorOnly and ResponderOnly are set on IKEv2 connections of route-based gateways only",
        Severity = FindingSeverity.Warning,
        Reason = "Elsewhere the mode has no meaning: either end may begin, whatever is set.",
        Recommendation = "Set the mode back to Default, or move the connection to IKEv2 on a route-based gateway.",
        FaqId = "how-do-i-create-connections-with-the-ikev1-or-ikev2-protocol-type",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionMode.TryGet("Default", out var mode))
            return Unknown(connection.ConnectionMode);
        if (!Is(mode, "InitiatorOnly") && !Is(mode, "ResponderOnly"))
            return NotApplicable("The connection mode is Default.");
        if (connection.IsIkeV1)
            return Report(connection, mode, "an IKEv1 connection");
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (!gateway.VpnType.IsGiven)
            return Unknown(gateway.VpnType);
        return gateway.IsPolicyBased ? Report(connection, mode, $"policy-based gateway {gateway.Name}") : Pass;
    }

    private static Verdict Report(Connection connection, string mode, string where) =>
        Fail(connection.ConnectionMode, "Default", $"{mode} has no meaning on {where}.", Fixes.SetConnection(Get(connection), "$connection.ConnectionMode = 'Default'"), FixImpact.Interrupts);
}
