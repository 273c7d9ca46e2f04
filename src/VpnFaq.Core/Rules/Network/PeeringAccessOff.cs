using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PeeringAccessOff : Rule<Peering>
{
    public override RuleInfo Info { get; } = new(GatewayTransit.PeeringSource)
    {
        Id = "VPN252",
        Name = nameof(PeeringAccessOff),
        Title = "A peering that shares a gateway lets traffic of the other network in",
        Severity = FindingSeverity.Warning,
        Reason = "With allowVirtualNetworkAccess off, traffic does not flow between the two networks, so there is nothing that the shared gateway could carry.",
        Recommendation = "Set allowVirtualNetworkAccess, or take the gateway flags off the peering.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict Check(Peering peering, RuleContext context)
    {
        if (!peering.UseRemoteGateways.TryGet(false, out var uses))
            return Unknown(peering.UseRemoteGateways);
        if (!peering.AllowGatewayTransit.TryGet(false, out var allows))
            return Unknown(peering.AllowGatewayTransit);
        if (!uses && !allows)
            return NotApplicable("The peering shares no gateway.");
        if (!peering.AllowVirtualNetworkAccess.TryGet(true, out var access))
            return Unknown(peering.AllowVirtualNetworkAccess);
        return access ? Pass : Fail(peering.AllowVirtualNetworkAccess, "true", "The peering shares a gateway and keeps the other network's traffic out.");
    }
}
