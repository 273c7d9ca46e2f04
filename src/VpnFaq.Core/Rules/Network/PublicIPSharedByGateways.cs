using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PublicIPSharedByGateways : GatewayAddressRule
{
    public override RuleInfo Info { get; } = new(PublicIPs.KindsSource)
    {
        Id = "VPN229",
        Name = nameof(PublicIPSharedByGateways),
        Title = "A public address belongs to one gateway",
        Severity = FindingSeverity.Error,
        Reason = "An address is given to one resource until that lets go of it; Azure refuses the second gateway, also an ExpressRoute gateway in the same network.",
        Recommendation = "Make an address for each gateway.",
        FaqId = "can-i-get-my-vpn-gateway-ip-address-before-i-create-it",
        AzureErrorCode = ["PublicIPAddressInUse"],
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        var gateways = context.Topology.GatewaysWith(address);
        if (gateways.Count == 1)
            return Pass;
        if (!gateways.Any(g => g != gateway && gateway.IsMadeWith(g)))
            return Verdict.Unknown("condition");
        var names = string.Join(", ", gateways.Select(g => g.Name));
        return Fail(address.IPConfiguration.Path, names, "one gateway", $"The address is named by {Count(gateways.Count)} gateways: {names}.");
    }
}
