using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class SecurityGroupListsGatewaySubnet : Rule<NetworkSecurityGroup>
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN211",
        Name = nameof(SecurityGroupListsGatewaySubnet),
        Title = "No gateway subnet is among the subnets of the security group",
        Severity = FindingSeverity.Error,
        Reason = "The gateway has to reach Azure's management at all times. With a security group on its subnet Azure does not create it, and an existing one may stop working.",
        Recommendation = "Take the group off GatewaySubnet, and exempt that subnet in the module or the policy that attached it.",
        FaqId = "do-i-need-a-gateway-subnet",
        AzureErrorCode = ["NetworkSecurityGroupCannotBeAttachedToGatewaySubnet"],
    };

    protected override Verdict Check(NetworkSecurityGroup group, RuleContext context)
    {
        if (!group.Subnets.TryGetItems(out var subnets))
            return Unknown(group.Subnets);
        if (subnets.Count == 0)
            return NotApplicable("The group is attached to no subnet.");

        List<Failure>? failures = null;
        foreach (var id in subnets)
        {
            // Where the subnet itself tells, the failure is reported there.
            var told = context.Topology.Find<Subnet>(id) is { } subnet && subnet.NetworkSecurityGroup.IsGiven;
            if (GatewaySubnets.IsOne(id) && !told)
                (failures ??= []).Add(Fail(group.Subnets.Path, id.Value, "no GatewaySubnet", $"The group is attached to the gateway subnet of {id.Parent?.Name ?? "a virtual network"}."));
        }

        return From(failures);
    }
}
