using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class UnknownVpnType : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-about-vpn-gateway-settings", "2025-03-31"))
    {
        Id = "VPN103",
        Name = nameof(UnknownVpnType),
        Title = "The VPN type is RouteBased or PolicyBased",
        Severity = FindingSeverity.Error,
        Reason = "There is no third type; static and dynamic routing are what the classic model called the two.",
        Recommendation = "Set vpnType to RouteBased; policy-based gateways take one tunnel and little else.",
        FaqId = "why-cant-i-specify-policy-based-and-route-based-vpn-types",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.VpnType.TryGet(out var type))
            return Unknown(gateway.VpnType);
        return gateway.IsPolicyBased || Is(type, "RouteBased")
            ? Pass
            : Fail(gateway.VpnType, "RouteBased", $"{type} is no VPN type; Azure refuses it.");
    }
}
