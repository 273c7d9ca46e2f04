using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>The public addresses of gateways, as far as they were given.</summary>
internal static class GatewayAddresses
{
    public static IEnumerable<PublicIPAddress> Of(VirtualNetworkGateway gateway, RuleContext context) =>
        from configuration in gateway.IPConfigurations.Items()
        let address = context.Topology.Find<PublicIPAddress>(configuration.PublicIPAddress.Or(null!))
        where address is not null
        select address;
}
