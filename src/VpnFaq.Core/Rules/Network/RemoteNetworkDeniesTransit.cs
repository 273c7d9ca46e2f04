using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class RemoteNetworkDeniesTransit : PairedPeeringRule
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN241",
        Name = nameof(RemoteNetworkDeniesTransit),
        Title = "A peering whose other half uses the gateway allows gateway transit",
        Severity = FindingSeverity.Error,
        Reason = "Transit is switched on at both halves: allowGatewayTransit beside the gateway, useRemoteGateways at the other network. Azure refuses the second without the first.",
        Recommendation = "Set allowGatewayTransit on this half, before useRemoteGateways on the other.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict CheckPair(Peering peering, Peering back, RuleContext context)
    {
        if (!IsOn(back.UseRemoteGateways))
            return NotApplicable("The other network does not use a gateway over this peering.");
        return IsOn(peering.AllowGatewayTransit)
            ? Pass
            : Fail(peering.AllowGatewayTransit, "true", $"{back.DisplayName} uses the gateway of this network, which is not allowed here.", Set(peering, "AllowGatewayTransit = $true"));
    }
}
