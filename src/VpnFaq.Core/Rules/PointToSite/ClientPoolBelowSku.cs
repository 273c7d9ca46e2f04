using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolBelowSku : AddressPoolRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.Source)
    {
        Id = "VPN716",
        Name = nameof(ClientPoolBelowSku),
        Title = "The address pool has an address for every session that the SKU carries",
        Severity = FindingSeverity.Information,
        Reason = "When the pool is used up no further client can connect, though the gateway could carry it.",
        Recommendation = "Enlarge the pool, or leave it if fewer clients are expected. With SSTP beside IKEv2 the pool is shared out between the two.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    protected override Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.TryGet(out var name))
            return Unknown(gateway.SkuName);
        if (!client.Protocols.TryGet(out _))
            return Unknown(client.Protocols);
        if (gateway.Sku is not { PointToSiteConnections: { } sessions } || OnlySstp(client))
            return NotApplicable("The SKU has no number of sessions over IKEv2 and OpenVPN, or neither is offered.");

        // With SSTP the pool is split in two halves, of which SSTP uses no more than its own sessions.
        var addresses = AddressesIn(pools);
        var free = client.Offers(ClientTunnels.Sstp) ? addresses - Math.Min(addresses / 2, ClientLimits.SstpSessions) : addresses;
        return free >= sessions
            ? Pass
            : Fail(client.AddressPool.Path, string.Join(", ", pools.Select(p => p.Prefix.Text)), $"{Count(sessions)} addresses", $"The pool has {Count(free, "address", "addresses")} for clients over IKEv2 and OpenVPN; {name} carries {Count(sessions)} of them.");
    }

    private static bool OnlySstp(VpnClientConfiguration client) => !client.Offers(ClientTunnels.IkeV2) && !client.Offers(ClientTunnels.OpenVpn);
}
