using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class TransitUsedByNone : PairedPeeringRule
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN242",
        Name = nameof(TransitUsedByNone),
        Title = "Where both halves of a peering allow gateway transit, one of them uses it",
        Severity = FindingSeverity.Warning,
        Reason = "Allowing is the gateway side's part only. With allowGatewayTransit on both halves and useRemoteGateways on neither, the spoke learns no route to the sites and no error says so.",
        Recommendation = "At the network without a gateway set useRemoteGateways, and take allowGatewayTransit away.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict CheckPair(Peering peering, Peering back, RuleContext context)
    {
        if (!IsOn(peering.AllowGatewayTransit) || !IsOn(back.AllowGatewayTransit))
            return NotApplicable("Not both halves of the peering allow gateway transit.");
        if (IsOn(peering.UseRemoteGateways) || IsOn(back.UseRemoteGateways))
            return Pass;
        if (HasGateway(peering.Network!, context, out var why) is not { } own || HasGateway(back.Network!, context, out why) is not { } other)
            return why;
        return own || !other
            ? NotApplicable("The change does not belong to this half of the peering.")
            : Fail(peering.UseRemoteGateways.Path, "false", "true", $"Both halves allow gateway transit, but this network does not use the gateway of {back.Network!.Name}.", Set(peering, "AllowGatewayTransit = $false; $peering.UseRemoteGateways = $true"));
    }
}
