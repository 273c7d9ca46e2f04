using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

/// <summary>A rule about policy-based VPN gateways.</summary>
internal abstract class PolicyBasedGatewayRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.VpnType.IsGiven)
            return Unknown(gateway.VpnType);
        return gateway.IsPolicyBased ? CheckPolicyBased(gateway, context) : NotApplicable("The gateway is not policy-based.");
    }

    protected abstract Verdict CheckPolicyBased(VirtualNetworkGateway gateway, RuleContext context);
}
