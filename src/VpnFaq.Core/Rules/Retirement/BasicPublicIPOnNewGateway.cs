using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class BasicPublicIPOnNewGateway : BasicGatewayAddressRule
{
    public override RuleInfo Info { get; } = new(GatewaySkus.ConsolidationSource)
    {
        Id = "VPN905",
        Name = nameof(BasicPublicIPOnNewGateway),
        Title = "A new VPN gateway gets a Standard public IP address",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses a Basic address for a new VPN gateway, whatever the gateway's SKU.",
        Recommendation = "Make the address with SKU Standard and static allocation.",
        FaqId = "can-i-request-a-static-public-ip-address-for-my-vpn-gateway",
        AzureErrorCode = ["PublicIpWithBasicSkuNotAllowedOnVPNGateways"],
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IsPlanned)
            return NotApplicable("The gateway exists already; another rule speaks of it.");
        if (context.AsOf < (gateway.IsBasic ? BasicPublicIPs.BasicGatewaysChange : BasicPublicIPs.ClosedForNew))
            return NotApplicable("New gateways could still have Basic addresses.");
        return Fail(address.SkuName, "Standard", $"New gateway {gateway.Name} cannot have an address of the Basic SKU.");
    }
}
