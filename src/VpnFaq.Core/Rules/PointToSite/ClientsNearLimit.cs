using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientsNearLimit : AddressPoolRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN768",
        Name = nameof(ClientsNearLimit),
        Title = "The clients that are connected leave room for more",
        Severity = FindingSeverity.Information,
        Reason = "When pool or SKU are used up, the next client is turned away.",
        Recommendation = "Enlarge the pool, or resize the gateway before the limit is reached.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (client.ConnectedClients.IsUnreadable)
            return Unknown(client.ConnectedClients);
        if (!client.ConnectedClients.TryGet(out var connected))
            return NotApplicable("The input does not say how many clients are connected.");
        if (!gateway.SkuName.TryGet(out var name))
            return Unknown(gateway.SkuName);
        if (gateway.Sku is not { } sku)
            return NotApplicable("The SKU is none of a VPN gateway.");

        var addresses = AddressesIn(pools);
        var sessions = (sku.PointToSiteConnections ?? 0) + (client.Offers(ClientTunnels.Sstp) ? sku.SstpConnections : 0);
        var room = Math.Min(addresses, sessions == 0 ? long.MaxValue : sessions);
        return connected * 100 < room * ClientLimits.CrowdedPercent
            ? Pass
            : Fail(client.ConnectedClients, $"fewer than {Count(room * ClientLimits.CrowdedPercent / 100)}", $"{Count(connected)} clients are connected; there is room for {Count(room)}, by {(room == addresses ? "the address pool" : $"the SKU {name}")}.");
    }
}
