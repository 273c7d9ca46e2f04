using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class CustomAddressPerInstance : CustomBgpAddressRule
{
    public override RuleInfo Info { get; } = new(Source.At("https://github.com/hashicorp/terraform-provider-azurerm/pull/10381", "2026-11-22"))
    {
        Id = "VPN522",
        Name = nameof(CustomAddressPerInstance),
        Title = "Each instance of an active-active gateway has a custom BGP address, or none has",
        Severity = FindingSeverity.Error,
        Reason = "Both instances hold a tunnel to the device. The one without an address of that kind has no session over its tunnel.",
        Recommendation = "Add a custom address, different from the first, to the ip configuration that lacks one.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    private const int Instances = 2;

    protected override Verdict CheckCustom(ListOf<BgpPeeringAddresses> instances, BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.ActiveActive.TryGet(false, out var activeActive))
            return Unknown(gateway.ActiveActive);
        if (!activeActive)
            return NotApplicable("The gateway is active-standby: both instances share one address.");

        var with = 0;
        BgpPeeringAddresses? without = null;
        foreach (var instance in instances)
        {
            if (instance.CustomBgpIpAddresses.Items().Count > 0)
                with++;
            else
                without ??= instance;
        }

        // The third ip configuration of a gateway with clients has no tunnels to devices.
        return with >= Instances
            ? Pass
            : Fail(
                without is null ? settings.BgpPeeringAddresses.Path : PathOf(without, without.CustomBgpIpAddresses.Path),
                "none",
                "a custom address for each instance",
                "Only one of the two instances has a custom BGP address.");
    }
}
