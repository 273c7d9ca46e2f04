using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about gateway subnets; other subnets are not its business.</summary>
internal abstract class GatewaySubnetRule : Rule<Subnet>
{
    protected sealed override Verdict Check(Subnet subnet, RuleContext context) =>
        subnet.IsGatewaySubnet ? CheckSubnet(subnet, context) : NotApplicable("The subnet is not the gateway subnet.");

    protected abstract Verdict CheckSubnet(Subnet subnet, RuleContext context);
}
