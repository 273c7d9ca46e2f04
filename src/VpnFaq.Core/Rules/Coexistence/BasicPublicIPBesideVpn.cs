using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class BasicPublicIPBesideVpn : ExpressRouteGatewayRule
{
    public override RuleInfo Info { get; } = new(ExpressRouteGateways.CoexistenceSource)
    {
        Id = "VPN823",
        Name = nameof(BasicPublicIPBesideVpn),
        Title = "The ExpressRoute gateway beside a VPN gateway has no Basic public IP address",
        Severity = FindingSeverity.Error,
        Reason = "Coexistence is not supported with public IP addresses of the Basic SKU.",
        Recommendation = "Migrate the ExpressRoute gateway to an AZ SKU with a Standard public IP address; where the VPN gateway has a Basic address too, that one goes first.",
        FaqId = "basic-public-ip-migration",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (Topology.NetworkIdOf(gateway) is not { } network)
            return Unknown(gateway.IPConfigurations);
        if (!context.Topology.GatewaysIn(network).Any(g => g.IsVpn))
            return NotApplicable("No VPN gateway in the same network was given.");

        foreach (var configuration in gateway.IPConfigurations.Items())
        {
            // Newer ExpressRoute gateways have an address that Microsoft keeps.
            if (!configuration.PublicIPAddress.TryGet(out var id))
                continue;
            if (context.Topology.Find<PublicIPAddress>(id) is not { } address)
                return Missing(PublicIPAddress.ResourceKind, id);
            if (!address.SkuName.TryGet(out var sku))
                return Unknown(address.SkuName);
            if (Is(sku, "Basic"))
                return Fail(configuration, configuration.PublicIPAddress, "a Standard public IP address", $"Public IP address {id.Name} is of the Basic SKU.");
        }

        return Pass;
    }
}
