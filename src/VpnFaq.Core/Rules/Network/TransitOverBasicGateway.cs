using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class TransitOverBasicGateway : RemoteGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN246",
        Name = nameof(TransitOverBasicGateway),
        Title = "A gateway that peered networks use is not of the Basic SKU",
        Severity = FindingSeverity.Error,
        Reason = "Basic gateways do not carry traffic of peered networks.",
        Recommendation = "Create the gateway anew with VpnGw1AZ or larger; a Basic gateway cannot be resized.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict CheckUse(Peering peering, ResourceId network, ResourceId remote, RuleContext context)
    {
        var gateways = context.Topology.GatewaysIn(remote);
        if (gateways.Count == 0)
            return NotApplicable("No gateway of the other network was given.");
        foreach (var gateway in gateways)
        {
            if (!gateway.SkuName.IsGiven)
                return Unknown(gateway.SkuName);
            if (!gateway.IsBasic || !gateway.IsVpn)
                return Pass;
        }

        return Fail(peering.UseRemoteGateways, "a gateway of another SKU", $"Gateway {gateways[0].Name} of {remote.Name} is of the Basic SKU.");
    }
}
