using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

/// <summary>A rule about the tunnel types that a gateway of the Basic SKU offers to clients.</summary>
internal abstract class BasicClientRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.IsGiven)
            return Unknown(gateway.SkuName);
        if (!gateway.IsBasic)
            return NotApplicable("The gateway is not of the Basic SKU.");
        return client.Protocols.IsGiven ? CheckClient(client, context) : Unknown(client.Protocols);
    }

    protected abstract Verdict CheckClient(VpnClientConfiguration client, RuleContext context);
}
