using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PublicIPInOtherRegion : GatewayAddressRule
{
    // Azure's answer to references across regions was reported there, for a subnet.
    private static readonly Source Report = Source.At("https://github.com/microsoft/CromwellOnAzure/issues/231", "2026-11-24");

    public override RuleInfo Info { get; } = new(Report)
    {
        Id = "VPN232",
        Name = nameof(PublicIPInOtherRegion),
        Title = "The address is in the region of its gateway",
        Severity = FindingSeverity.Error,
        Reason = "A network resource can refer only to resources of its own region; Azure says that the other one was not found.",
        Recommendation = "Make the address in the region of the gateway, which is the region of the virtual network.",
        FaqId = "can-i-get-my-vpn-gateway-ip-address-before-i-create-it",
        AzureErrorCode = ["InvalidResourceReference"],
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!address.Region.TryGet(out var region))
            return Unknown(address.Region);
        if (!gateway.Region.TryGet(out var expected))
            return Unknown(gateway.Region);
        return Resource.IsSameRegion(region, expected) ? Pass : Fail(address.Region, expected, $"The address is in {region}, gateway {gateway.Name} in {expected}.");
    }
}
