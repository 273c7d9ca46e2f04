using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class SstpIPv6 : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("ipv6-configuration", "2025-05-02"))
    {
        Id = "VPN125",
        Name = nameof(SstpIPv6),
        Title = "Clients with IPv6 addresses do not use SSTP",
        Severity = FindingSeverity.Error,
        Reason = "Clients get IPv6 over IKEv2 and OpenVPN only.",
        Recommendation = "Offer IKEv2 or OpenVPN instead of SSTP, or take the IPv6 prefix out of the pool.",
        FaqId = "does-azure-vpn-gateway-support-ipv6",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.AddressPool.TryGetItems(out var pool))
            return Unknown(client.AddressPool);
        foreach (var prefix in pool)
        {
            if (!prefix.IsIPv6)
                continue;
            if (!client.Protocols.IsGiven)
                return Unknown(client.Protocols);
            return client.Offers("SSTP") ? Fail(client.Protocols, "IkeV2, OpenVPN", $"The pool has IPv6 prefix {prefix}, and SSTP carries no IPv6.") : Pass;
        }

        return NotApplicable("The pool of the clients has no IPv6 prefix.");
    }
}
