using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class OrphanGateway : Rule<VirtualNetworkGateway>
{
    public override RuleInfo Info { get; } = new(Source.At("https://learn.microsoft.com/azure/advisor/advisor-reference-cost-recommendations", "2026-11-22"))
    {
        Id = "VPN134",
        Name = nameof(OrphanGateway),
        Title = "The gateway is used by a connection or by clients",
        Severity = FindingSeverity.Information,
        Reason = "A gateway without connections and clients costs its price every hour, and Microsoft may delete idle ones that still have a Basic public IP address.",
        Recommendation = "Delete the gateway if nobody needs it.",
        FaqId = "basic-public-ip-migration",
    };

    protected override Verdict Check(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.VpnClient.IsUnreadable)
            return Unknown(gateway.VpnClient);
        if (gateway.HasPointToSite || context.Topology.ConnectionsOf(gateway).Count > 0)
            return Pass;
        if (!context.Topology.HasConnectionsBeside(gateway))
            return NotApplicable("No connection of the gateway's resource group was given, so those of the gateway may be missing.");
        return Fail(
            string.Empty,
            "no connection, no clients",
            "a connection or clients",
            "Neither a connection nor a client configuration uses the gateway.",
            $"Remove-AzVirtualNetworkGateway -Name {Quote(gateway.Name)} -ResourceGroupName {Quote(gateway.ResourceGroup)}",
            FixImpact.Recreates);
    }
}
