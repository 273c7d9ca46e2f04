using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class BasicSkuBgp : BasicGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("is-bgp-supported-on-all-azure-vpn-gateway-skus", "2026-06-04"))
    {
        Id = "VPN118",
        Name = nameof(BasicSkuBgp),
        Title = "A gateway of the Basic SKU has no BGP",
        Severity = FindingSeverity.Error,
        Reason = "The Basic SKU has no BGP, and Azure refuses a request that merely carries an ASN, even with BGP switched off.",
        Recommendation = "Leave enableBgp and bgpSettings out, or take VpnGw1AZ or higher.",
        FaqId = "is-bgp-supported-on-all-azure-vpn-gateway-skus",
        AzureErrorCode = ["BasicSkuVirtualNetworkGatewayDoesNotSupportBgp"],
    };

    protected override Verdict CheckBasic(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.EnableBgp.TryGet(false, out var enabled))
            return Unknown(gateway.EnableBgp);
        if (enabled)
            return Fail(gateway.EnableBgp, "false", "BGP is switched on, and a gateway of the Basic SKU has none.");
        if (gateway.BgpSettings.IsUnreadable)
            return Unknown(gateway.BgpSettings);

        // What Azure answers carries an ASN and a peer address on Basic gateways too; only a request is refused for it.
        if (!gateway.IsPlanned || !gateway.BgpSettings.TryGet(out var settings) || settings.Asn.State == FieldState.NotGiven || settings.BgpPeeringAddress.IsGiven)
            return Pass;
        return Fail(settings.Asn, "no bgpSettings", "The request sends an ASN for a gateway of the Basic SKU; Azure refuses it although BGP is off.");
    }
}
