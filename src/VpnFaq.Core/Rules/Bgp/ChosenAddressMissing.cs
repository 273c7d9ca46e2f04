using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class ChosenAddressMissing : BgpConnectionRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.Source)
    {
        Id = "VPN527",
        Name = nameof(ChosenAddressMissing),
        Title = "A connection says which custom BGP address it uses where its gateway has several",
        Severity = FindingSeverity.Information,
        Reason = "With several addresses at one instance only one fits the device's subnet. A connection that does not choose leaves it to Azure.",
        Recommendation = "Name the address for each ip configuration in gatewayCustomBgpIpAddresses of the connection.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    protected override Verdict CheckBgp(Connection connection, RuleContext context)
    {
        if (!connection.IsSiteToSite)
            return NotApplicable("The connection leads to no site.");
        if (!connection.GatewayCustomBgpIpAddresses.TryGetItems(out var chosen))
            return Unknown(connection.GatewayCustomBgpIpAddresses);
        if (chosen.Count > 0)
            return Pass;
        if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
            return why;
        if (!site.BgpSettings.TryGet(out var peer) || !peer.Peer.IsLinkLocal)
            return NotApplicable("The site does not speak BGP from a link-local address.");
        if (!context.TryGateway(connection, out var gateway, out why))
            return why;
        if (!gateway.BgpSettings.TryGet(out var settings))
            return Unknown(gateway.BgpSettings);
        if (!settings.BgpPeeringAddresses.TryGet(out var instances))
            return Unknown(settings.BgpPeeringAddresses);
        foreach (var instance in instances)
        {
            if (instance.CustomBgpIpAddresses.Items().Count > 1)
                return Fail(connection.GatewayCustomBgpIpAddresses.Path, "none", "one address for each instance", $"Gateway {gateway.Name} has several custom BGP addresses; the connection does not say which one site {site.Name} talks to.");
        }

        return Pass;
    }
}
