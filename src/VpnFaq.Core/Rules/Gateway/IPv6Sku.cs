using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class IPv6Sku : GatewaySkuRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("ipv6-configuration", "2025-05-02"))
    {
        Id = "VPN122",
        Name = nameof(IPv6Sku),
        Title = "A gateway that carries IPv6 is of a VpnGw SKU",
        Severity = FindingSeverity.Error,
        Reason = "IPv6 inside the tunnels works with VpnGw SKUs only, not with Basic, Standard and HighPerformance.",
        Recommendation = "Take the IPv6 prefixes away, or make a gateway of VpnGw1AZ or higher.",
        FaqId = "does-azure-vpn-gateway-support-ipv6",
    };

    protected override Verdict CheckSku(GatewaySku sku, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (GatewaySkus.IsVpnOnly(sku.Name))
            return Pass;
        if (gateway.VpnClient.TryGet(out var client) && FirstIPv6(client.AddressPool) is { } pool)
            return Fail(client.AddressPool.Path, pool.Text, "IPv4 only", $"The pool has IPv6 prefix {pool}, and a gateway of SKU {sku.Name} carries no IPv6.");
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (context.Topology.Find<LocalNetworkGateway>(connection.LocalNetworkGateway2.Or(null!)) is { } site && FirstIPv6(site.AddressPrefixes) is { } prefix)
                return Fail(gateway.SkuName, "VpnGw1AZ or higher", $"Site {site.Name} has IPv6 prefix {prefix}, and a gateway of SKU {sku.Name} carries no IPv6.", impact: FixImpact.Recreates);
        }

        return NotApplicable("Nothing in the input makes the gateway carry IPv6.");
    }

    private static AddressPrefix? FirstIPv6(Field<ListOf<AddressPrefix>> prefixes)
    {
        foreach (var prefix in prefixes.Items())
        {
            if (prefix.IsIPv6)
                return prefix;
        }

        return null;
    }
}
