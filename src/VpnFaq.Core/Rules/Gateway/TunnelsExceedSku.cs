using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class TunnelsExceedSku : GatewaySkuRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN124",
        Name = nameof(TunnelsExceedSku),
        Title = "The gateway has no more tunnels than its SKU carries",
        Severity = FindingSeverity.Error,
        Reason = "Every site-to-site and VNet-to-VNet connection counts; Azure refuses those beyond the SKU's limit.",
        Recommendation = "Take a larger SKU; beyond 100 tunnels use Virtual WAN.",
        FaqId = "how-many-on-premises-sites-and-virtual-networks-can-one-virtual-network-connect-to",
    };

    protected override Verdict CheckSku(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context) =>
        context.ExceedsTunnels(gateway, sku.Tunnels, out var tunnels, out var otherwise)
            ? Fail(gateway.SkuName, Smallest(tunnels), $"{Count(tunnels)} tunnels start at the gateway, and {sku.Name} carries {Count(sku.Tunnels)}.")
            : otherwise;

    private static string Smallest(int tunnels)
    {
        foreach (var sku in GatewaySkus.All)
        {
            if (sku.ZoneRedundant && sku.Tunnels >= tunnels)
                return sku.Name + " or higher";
        }

        return "Virtual WAN";
    }
}
