using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class ClientPoolMissing : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN712",
        Name = nameof(ClientPoolMissing),
        Title = "Point-to-site settings have an address pool",
        Severity = FindingSeverity.Error,
        Reason = "Every client gets an address from the pool; without one none can connect.",
        Recommendation = "Give clients a private prefix that is used nowhere else.",
        FaqId = "how-many-vpn-client-endpoints-can-i-have-in-my-point-to-site-configuration",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.HasReadablePools)
            return Unknown(client.AddressPool);
        return client.Pools.Count > 0
            ? Pass
            : Fail(client.AddressPool, "a private prefix such as 172.16.200.0/23", "There are point-to-site settings and no addresses for clients.");
    }
}
