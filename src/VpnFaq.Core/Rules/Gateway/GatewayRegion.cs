using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class GatewayRegion : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("tutorial-site-to-site-portal", "2025-07-09"))
    {
        Id = "VPN109",
        Name = nameof(GatewayRegion),
        Title = "The gateway is in the region of its virtual network",
        Severity = FindingSeverity.Error,
        Reason = "A gateway is made of machines in the network's own gateway subnet, so it cannot be elsewhere.",
        Recommendation = "Set the gateway's location to that of the virtual network.",
        FaqId = "can-i-connect-virtual-networks-in-different-azure-regions",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.Region.TryGet(out var region))
            return Unknown(gateway.Region);
        if (!context.TryNetwork(gateway, out var network, out var why))
            return why;
        if (!network.Region.TryGet(out var expected))
            return Unknown(network.Region);
        return Resource.IsSameRegion(region, expected)
            ? Pass
            : Fail(gateway.Region, expected, $"The gateway is to be in {region}, its virtual network {network.Name} is in {expected}.");
    }
}
