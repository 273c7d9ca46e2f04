using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class IPConfigurationsInSeveralSubnets : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN206",
        Name = nameof(IPConfigurationsInSeveralSubnets),
        Title = "All ip configurations of a gateway name one subnet",
        Severity = FindingSeverity.Error,
        Reason = "A gateway is placed in one subnet, the GatewaySubnet of one network; its instances cannot be spread.",
        Recommendation = "Let all ip configurations refer to the same GatewaySubnet.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IPConfigurations.TryGetItems(out var configurations))
            return Unknown(gateway.IPConfigurations);

        ResourceId? first = null;
        var compared = 0;
        List<Failure>? failures = null;
        foreach (var configuration in configurations)
        {
            if (configuration.Subnet.IsUnreadable)
                return Unknown(configuration, configuration.Subnet);
            if (!configuration.Subnet.TryGet(out var subnet))
                continue;
            compared++;
            first ??= subnet;
            if (!subnet.Equals(first))
                (failures ??= []).Add(Fail(configuration, configuration.Subnet, first.Value, $"Ip configuration {configuration.Name.Or("without a name")} names another subnet than the first one does."));
        }

        return compared < 2 ? NotApplicable("Fewer than two ip configurations name a subnet.") : From(failures);
    }
}
