using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class ChosenAddressCount : ChosenBgpAddressRule
{
    public override RuleInfo Info { get; } = new(Source.At("https://github.com/hashicorp/terraform-provider-azurerm/issues/22885", "2026-11-22"))
    {
        Id = "VPN526",
        Name = nameof(ChosenAddressCount),
        Title = "A connection chooses one custom BGP address for each instance of its gateway",
        Severity = FindingSeverity.Error,
        Reason = "Each tunnel needs its own address: one on an active-standby gateway, two on an active-active one. There is no second instance that a second address could belong to.",
        Recommendation = "Name one address for each ip configuration that holds tunnels, no more and no fewer.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    protected override Verdict CheckChosen(ListOf<CustomBgpIpAddress> chosen, Connection connection, RuleContext context)
    {
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (!gateway.ActiveActive.TryGet(false, out var activeActive))
            return Unknown(gateway.ActiveActive);

        var expected = activeActive ? 2 : 1;
        if (chosen.Count == expected)
            return Pass;
        var mode = activeActive ? "active-active" : "active-standby";
        return Fail(
            connection.GatewayCustomBgpIpAddresses.Path,
            Count(chosen.Count, "address", "addresses"),
            activeActive ? "2 addresses" : "1 address",
            $"Gateway {gateway.Name} is {mode}; the connection chooses {Count(chosen.Count, "custom BGP address", "custom BGP addresses")} of it.");
    }
}
