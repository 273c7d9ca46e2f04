using System.Globalization;
using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class AsnBesideExpressRoute : CoexistenceRule
{
    private const string Path = "properties.bgpSettings.asn";

    public override RuleInfo Info { get; } = new(ExpressRouteGateways.CoexistenceSource)
    {
        Id = "VPN822",
        Name = nameof(AsnBesideExpressRoute),
        Title = "The VPN gateway beside an ExpressRoute gateway keeps ASN 65515",
        Severity = FindingSeverity.Warning,
        Reason = "With another ASN routes between the two gateways get lost. With transit through Route Server the default is required; without transit the article asks for it as well.",
        Recommendation = "Set the ASN back to 65515, reset the gateway so that it takes effect, and tell the BGP peers on premises.",
        FaqId = "can-i-use-bgp-for-an-s2s-vpn-in-an-azure-expressroute-and-s2s-vpn-coexistence-configuration",
    };

    protected override Verdict CheckBeside(VirtualNetworkGateway expressRoute, VirtualNetworkGateway gateway)
    {
        if (!gateway.TryGetAsn(out var asn))
            return Verdict.Unknown(Path);
        return asn == AutonomousSystems.GatewayDefault
            ? Pass
            : Fail(
                Path,
                asn.ToString(CultureInfo.InvariantCulture),
                "65515",
                $"ASN {asn} beside ExpressRoute gateway {expressRoute.Name} is not the one that coexistence asks for.",
                $"$gateway = {Get(gateway)}; Set-AzVirtualNetworkGateway -VirtualNetworkGateway $gateway -Asn 65515; Reset-AzVirtualNetworkGateway -VirtualNetworkGateway $gateway",
                FixImpact.Interrupts);
    }
}
