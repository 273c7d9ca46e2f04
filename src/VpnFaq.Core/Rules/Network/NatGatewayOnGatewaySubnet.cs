using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class NatGatewayOnGatewaySubnet : GatewaySubnetRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.NatGatewaySource)
    {
        Id = "VPN216",
        Name = nameof(NatGatewayOnGatewaySubnet),
        Title = "The gateway subnet has no NAT gateway",
        Severity = FindingSeverity.Error,
        Reason = "A NAT gateway takes over everything that leaves a subnet for the internet; on a gateway subnet it is not allowed.",
        Recommendation = "Attach the NAT gateway to the workload subnets only.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override Verdict CheckSubnet(Subnet subnet, RuleContext context)
    {
        if (subnet.NatGateway.IsUnreadable)
            return Unknown(subnet.NatGateway);
        return subnet.NatGateway.TryGet(out var nat)
            ? Fail(subnet.NatGateway, "none", $"NAT gateway {nat.Name} is attached.", Detach(subnet, "NatGateway"))
            : Pass;
    }
}
