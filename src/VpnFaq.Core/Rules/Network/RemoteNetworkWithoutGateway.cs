using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class RemoteNetworkWithoutGateway : RemoteGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewayTransit.PeeringSource)
    {
        Id = "VPN240",
        Name = nameof(RemoteNetworkWithoutGateway),
        Title = "A network whose gateway is to be used over a peering has a gateway",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses useRemoteGateways as long as the other network has no gateway; a GatewaySubnet alone does not count.",
        Recommendation = "Create the gateway first and set useRemoteGateways afterwards.",
        FaqId = "peering-and-gateway-transit",
        AzureErrorCode = ["RemoteVnetHasNoGateways"],
    };

    protected override Verdict CheckUse(Peering peering, ResourceId network, ResourceId remote, RuleContext context) => HasGateway(remote, context, out var why) switch
    {
        true => Pass,
        null => why,
        false => Fail(peering.UseRemoteGateways, "false until the gateway exists", $"Virtual network {remote.Name} has no gateway to use."),
    };
}
