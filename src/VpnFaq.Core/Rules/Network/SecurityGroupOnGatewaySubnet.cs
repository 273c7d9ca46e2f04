using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class SecurityGroupOnGatewaySubnet : GatewaySubnetRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN210",
        Name = nameof(SecurityGroupOnGatewaySubnet),
        Title = "The gateway subnet has no network security group",
        Severity = FindingSeverity.Error,
        Reason = "The gateway has to reach Azure's management at all times. With a security group on its subnet Azure does not create it, and an existing one may stop working.",
        Recommendation = "Take the group off GatewaySubnet, and exempt that subnet in the module or the policy that attached it. Filter at the workload subnets.",
        FaqId = "do-i-need-a-gateway-subnet",
        AzureErrorCode = ["NetworkSecurityGroupCannotBeAttachedToGatewaySubnet"],
    };

    protected override Verdict CheckSubnet(Subnet subnet, RuleContext context)
    {
        if (subnet.NetworkSecurityGroup.IsUnreadable)
            return Unknown(subnet.NetworkSecurityGroup);
        return subnet.NetworkSecurityGroup.TryGet(out var group)
            ? Fail(subnet.NetworkSecurityGroup, "none", $"Network security group {group.Name} is attached.", Detach(subnet, "NetworkSecurityGroup"))
            : Pass;
    }
}
