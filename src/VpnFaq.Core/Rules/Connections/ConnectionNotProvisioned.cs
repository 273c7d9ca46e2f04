using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class ConnectionNotProvisioned : ProvisioningRule<Connection>
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("reset-gateway", "2024-04-17"))
    {
        Id = "VPN326",
        Name = nameof(ConnectionNotProvisioned),
        Title = "The last change of the connection did not fail",
        Severity = FindingSeverity.Error,
        Reason = "Azure keeps what was asked for in the resource even where it could not carry it out.",
        Recommendation = "Look into the activity log for the error, mend its cause, and send the connection again.",
        FaqId = "what-are-my-cross-premises-connection-options",
    };

    protected override string Again(Connection resource) => $"Set-AzVirtualNetworkGatewayConnection -VirtualNetworkGatewayConnection ({Get(resource)}) -Force";
}
