using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class GatewaySubnetMissing : IPConfigurationRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("do-i-need-a-gateway-subnet", "2026-06-04"))
    {
        Id = "VPN207",
        Name = nameof(GatewaySubnetMissing),
        Title = "The subnet that a new gateway names exists in the network",
        Severity = FindingSeverity.Error,
        Reason = "The gateway subnet has to be there before a gateway can be created.",
        Recommendation = "Add GatewaySubnet, a /27 or larger, to the network.",
        FaqId = "do-i-need-a-gateway-subnet",
        AzureErrorCode = ["InvalidResourceReference"],
    };

    protected override Verdict CheckConfiguration(GatewayIPConfiguration configuration, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IsPlanned)
            return NotApplicable("The gateway exists, and so does the subnet that it stands in.");
        if (configuration.Subnet.IsUnreadable)
            return Unknown(configuration, configuration.Subnet);
        if (!configuration.Subnet.TryGet(out var id))
            return NotApplicable("The ip configuration names no subnet: another rule speaks of that.");
        if (context.Topology.Find<Subnet>(id) is not null)
            return Pass;
        if (id.Parent is not { } networkId || context.Topology.Find<VirtualNetwork>(networkId) is not { } network)
            return Missing(VirtualNetwork.ResourceKind, id.Parent ?? id);
        return network.Subnets.IsGiven
            ? Fail(configuration, configuration.Subnet, $"a subnet of {network.Name}", $"Virtual network {network.Name} has no subnet {id.Name}.")
            : Unknown(network.Subnets);
    }
}
