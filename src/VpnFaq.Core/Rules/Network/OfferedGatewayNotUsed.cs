using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class OfferedGatewayNotUsed : PairedPeeringRule
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN243",
        Name = nameof(OfferedGatewayNotUsed),
        Title = "A network that is offered a gateway over a peering uses it",
        Severity = FindingSeverity.Information,
        Reason = "Without useRemoteGateways the network learns no routes to the sites behind the other network's gateway. That may be meant, for a network that is to stay apart.",
        Recommendation = "Set useRemoteGateways if this network is to reach the sites; otherwise take allowGatewayTransit off the other half.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict CheckPair(Peering peering, Peering back, RuleContext context)
    {
        if (!IsOn(back.AllowGatewayTransit) || IsOn(peering.AllowGatewayTransit))
            return NotApplicable("The other network does not offer a gateway over this peering, or both do.");
        if (IsOn(peering.UseRemoteGateways))
            return Pass;
        if (HasGateway(peering.Network!, context, out var why) is not { } own || HasGateway(back.Network!, context, out why) is not { } other)
            return why;
        if (own || !other || context.Topology.PeeringsOf(peering.Network).Any(p => IsOn(p.UseRemoteGateways)))
            return NotApplicable("This network has a gateway already, or the other one has none.");
        return Fail(peering.UseRemoteGateways.Path, "false", "true, if the sites are to be reached", $"{back.Network!.Name} offers its gateway, and this network does not use it.", Set(peering, "UseRemoteGateways = $true"));
    }
}
