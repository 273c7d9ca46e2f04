using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class SubnetNotNamedGatewaySubnet : IPConfigurationRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("do-i-need-a-gateway-subnet", "2026-06-04"))
    {
        Id = "VPN204",
        Name = nameof(SubnetNotNamedGatewaySubnet),
        Title = "The gateway stands in a subnet named GatewaySubnet",
        Severity = FindingSeverity.Error,
        Reason = "By this name, and by no other, Azure knows where gateways may be placed.",
        Recommendation = "Make a subnet named GatewaySubnet in the network and let the ip configuration refer to it.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override Verdict CheckConfiguration(GatewayIPConfiguration configuration, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (configuration.Subnet.IsUnreadable)
            return Unknown(configuration, configuration.Subnet);
        if (!configuration.Subnet.TryGet(out var subnet))
            return NotApplicable("The ip configuration names no subnet: another rule speaks of that.");
        return GatewaySubnets.IsOne(subnet)
            ? Pass
            : Fail(configuration, configuration.Subnet, GatewaySubnets.Name, $"A gateway cannot be placed in a subnet named {subnet.Name}.");
    }
}
