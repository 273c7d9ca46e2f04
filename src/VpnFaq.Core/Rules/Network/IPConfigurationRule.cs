using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule that every ip configuration of a VPN gateway has to keep for itself.</summary>
internal abstract class IPConfigurationRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IPConfigurations.TryGet(out var configurations))
            return Unknown(gateway.IPConfigurations);
        var sum = default(VerdictSum);
        foreach (var configuration in configurations)
            sum.Add(CheckConfiguration(configuration, gateway, context));
        return sum.Total("The gateway has no ip configuration.");
    }

    protected abstract Verdict CheckConfiguration(GatewayIPConfiguration configuration, VirtualNetworkGateway gateway, RuleContext context);
}
