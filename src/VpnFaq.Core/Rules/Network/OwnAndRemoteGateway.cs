using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class OwnAndRemoteGateway : RemoteGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN244",
        Name = nameof(OwnAndRemoteGateway),
        Title = "A network that uses another network's gateway has none of its own",
        Severity = FindingSeverity.Error,
        Reason = "A network is served by one gateway, its own or a remote one; Azure refuses useRemoteGateways beside a gateway of any type.",
        Recommendation = "Delete the gateway of this network, or do not use the remote one and link the two gateways instead.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict CheckUse(Peering peering, ResourceId network, ResourceId remote, RuleContext context) => HasGateway(network, context, out var why) switch
    {
        false => Pass,
        null => why,
        true => Fail(peering.UseRemoteGateways, "false", $"{network.Name} has a gateway of its own and cannot use that of {remote.Name}."),
    };
}
