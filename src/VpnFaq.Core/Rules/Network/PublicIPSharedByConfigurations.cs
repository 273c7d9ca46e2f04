using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PublicIPSharedByConfigurations : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("about-active-active-gateways", "2024-07-22"))
    {
        Id = "VPN228",
        Name = nameof(PublicIPSharedByConfigurations),
        Title = "Every ip configuration of a gateway has a public address of its own",
        Severity = FindingSeverity.Error,
        Reason = "Each instance builds its tunnels from its own address.",
        Recommendation = "Make a further Standard address and let the second ip configuration use it.",
        FaqId = "can-i-request-a-static-public-ip-address-for-my-vpn-gateway",
        AzureErrorCode = ["PublicIPReferencedByMultipleIPConfigs"],
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IPConfigurations.TryGetItems(out var configurations))
            return Unknown(gateway.IPConfigurations);
        if (configurations.Count < 2)
            return NotApplicable("The gateway has one ip configuration.");

        List<Failure>? failures = null;
        for (var i = 0; i < configurations.Count; i++)
        {
            var configuration = configurations[i];
            if (configuration.PublicIPAddress.IsUnreadable)
                return Unknown(configuration, configuration.PublicIPAddress);
            if (configuration.PublicIPAddress.TryGet(out var id) && IsUsedBefore(id, configurations, i))
                (failures ??= []).Add(Fail(configuration, configuration.PublicIPAddress, "an address of its own", $"Ip configuration {configuration.Name.Or("without a name")} uses {id.Name}, which another one uses already."));
        }

        return From(failures);
    }

    // A gateway has three ip configurations at most: looking through them costs less than a set of what was seen.
    private static bool IsUsedBefore(ResourceId id, ListOf<GatewayIPConfiguration> configurations, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (configurations[i].PublicIPAddress.TryGet(out var other) && other.Equals(id))
                return true;
        }

        return false;
    }
}
