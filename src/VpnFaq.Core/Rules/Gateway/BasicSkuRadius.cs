using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class BasicSkuRadius : BasicGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("is-radius-authentication-supported-on-all-azure-vpn-gateway-skus", "2026-06-04"))
    {
        Id = "VPN119",
        Name = nameof(BasicSkuRadius),
        Title = "A gateway of the Basic SKU does not authenticate clients by RADIUS",
        Severity = FindingSeverity.Error,
        Reason = "RADIUS works on every SKU but Basic.",
        Recommendation = "Authenticate clients by certificate, or take VpnGw1AZ or higher.",
        FaqId = "is-radius-authentication-supported-on-all-azure-vpn-gateway-skus",
    };

    protected override Verdict CheckBasic(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.VpnClient.IsUnreadable)
            return Unknown(gateway.VpnClient);
        if (!gateway.VpnClient.TryGet(out var client) || !client.IsConfigured)
            return NotApplicable("The gateway has no point-to-site configuration.");
        if (client.AuthenticationTypes.IsUnreadable)
            return Unknown(client.AuthenticationTypes);
        if (client.Authenticates("Radius"))
            return Fail(client.AuthenticationTypes, "Certificate", "Clients are to authenticate by RADIUS, which the Basic SKU lacks.");
        if (client.RadiusServerAddress.IsGiven)
            return Fail(client.RadiusServerAddress, "no RADIUS server", "A RADIUS server is named, and the Basic SKU has no use for one.");
        return client.RadiusServers.Items().Count == 0
            ? Pass
            : Fail(client.RadiusServers.Path, Count(client.RadiusServers.Items().Count, "server", "servers"), "no RADIUS server", "RADIUS servers are named, and the Basic SKU has no use for any.");
    }
}
