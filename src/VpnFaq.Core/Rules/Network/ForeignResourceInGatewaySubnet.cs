using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class ForeignResourceInGatewaySubnet : GatewaySubnetRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-i-deploy-virtual-machines-or-role-instances-to-my-gateway-subnet", "2026-06-04"))
    {
        Id = "VPN215",
        Name = nameof(ForeignResourceInGatewaySubnet),
        Title = "Nothing but gateways stands in the gateway subnet",
        Severity = FindingSeverity.Warning,
        Reason = "The subnet's addresses belong to the gateway service; anything else there takes addresses that the gateway may need and is not supported.",
        Recommendation = "Move the resource to a subnet of its own; from there it reaches the gateway just as well.",
        FaqId = "can-i-deploy-virtual-machines-or-role-instances-to-my-gateway-subnet",
    };

    protected override Verdict CheckSubnet(Subnet subnet, RuleContext context)
    {
        if (!subnet.IPConfigurations.TryGetItems(out var inside))
            return Unknown(subnet.IPConfigurations);
        if (inside.Count == 0)
            return NotApplicable("Nothing is listed as standing in the subnet.");

        List<Failure>? failures = null;
        foreach (var id in inside)
        {
            if (!IsOfGatewayInside(id, subnet, context) && !id.IsBelow(VirtualNetworkGateway.ResourceKind.Type) && !IsInstanceOfGateway(id))
                (failures ??= []).Add(Fail(subnet.IPConfigurations.Path, id.Value, "gateways only", $"{(id.Parent ?? id).Name} has an address in the gateway subnet and is no gateway."));
        }

        return From(failures);
    }

    // What stands there is nearly always of the very gateway that was given.
    private static bool IsOfGatewayInside(ResourceId id, Subnet subnet, RuleContext context)
    {
        foreach (var gateway in context.Topology.GatewaysIn(subnet.Id?.Parent))
        {
            if (gateway.Id is { } own && id.IsInside(own))
                return true;
        }

        return false;
    }

    // The machines that a gateway runs on are listed too; they lie in a resource group of Azure's own.
    private static bool IsInstanceOfGateway(ResourceId id) => id.ResourceGroup?.StartsWith("armrg-", StringComparison.OrdinalIgnoreCase) == true;
}
