using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class IPConfigurationCount : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("point-to-site-radius-gateway", "2026-06-08"))
    {
        Id = "VPN101",
        Name = nameof(IPConfigurationCount),
        Title = "The gateway has one ip configuration, two when active-active, three when active-active with point-to-site",
        Severity = FindingSeverity.Error,
        Reason = "Each instance needs a public IP of its own, and clients of an active-active gateway need one more; Azure refuses any other number.",
        Recommendation = "Add or remove ip configurations until the number fits, or change activeActive.",
        FaqId = "can-i-request-a-static-public-ip-address-for-my-vpn-gateway",
        AzureErrorCode = ["ActiveActiveGatewayMustHaveExactlyTwoIpConfigurations", "ActiveActiveP2SGatewayMustHaveExactlyThreeIpConfigurations"],
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.ActiveActive.TryGet(false, out var activeActive))
            return Unknown(gateway.ActiveActive);
        if (!gateway.IPConfigurations.TryGet(out var configurations))
            return Unknown(gateway.IPConfigurations);
        if (gateway.VpnClient.IsUnreadable)
            return Unknown(gateway.VpnClient);

        var expected = !activeActive ? 1 : gateway.HasPointToSite ? 3 : 2;
        if (configurations.Count == expected)
            return Pass;
        var mode = !activeActive ? "An active-standby gateway" : gateway.HasPointToSite ? "An active-active gateway with point-to-site" : "An active-active gateway";
        return Fail(
            gateway.IPConfigurations.Path,
            $"{configurations.Count} ip configurations",
            $"{expected}",
            $"{mode} has exactly {Count(expected, "ip configuration", "ip configurations")}; this one has {configurations.Count}.");
    }
}
