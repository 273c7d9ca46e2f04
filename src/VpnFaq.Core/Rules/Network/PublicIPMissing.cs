using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PublicIPMissing : IPConfigurationRule
{
    // Azure's answer was reported there.
    private static readonly Source Report = Source.At("https://github.com/hashicorp/terraform-provider-azurerm/pull/6548", "2026-11-24");

    public override RuleInfo Info { get; } = new(Report)
    {
        Id = "VPN233",
        Name = nameof(PublicIPMissing),
        Title = "Every ip configuration of the gateway names a public address",
        Severity = FindingSeverity.Error,
        Reason = "Tunnels need an address to end at. Only gateways of the Basic SKU may have dropped the reference, and gateways with private addresses may do without.",
        Recommendation = "Make a Standard public address and let the ip configuration refer to it.",
        FaqId = "can-i-get-my-vpn-gateway-ip-address-before-i-create-it",
        AzureErrorCode = ["PublicIpForGatewayIsRequired"],
    };

    protected override Verdict CheckConfiguration(GatewayIPConfiguration configuration, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (configuration.PublicIPAddress.IsUnreadable)
            return Unknown(configuration, configuration.PublicIPAddress);
        if (configuration.PublicIPAddress.IsGiven)
            return Pass;
        if (!gateway.SkuName.IsGiven)
            return Unknown(gateway.SkuName);
        if (!gateway.EnablePrivateIpAddress.TryGet(false, out var isPrivate))
            return Unknown(gateway.EnablePrivateIpAddress);
        return gateway.IsBasic || isPrivate
            ? NotApplicable("A gateway of the Basic SKU, or with private addresses, may be without a public one.")
            : Fail(configuration, configuration.PublicIPAddress, "the id of a public address", $"Ip configuration {configuration.Name.Or("without a name")} refers to no public address.");
    }
}
