using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class DefaultPeerCount : BgpGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("gateway-change-active-active", "2024-12-05"))
    {
        Id = "VPN530",
        Name = nameof(DefaultPeerCount),
        Title = "The gateway has one BGP peer address for each instance that holds tunnels",
        Severity = FindingSeverity.Warning,
        Reason = "An active-active gateway has two peer addresses, an active-standby one has one, and a change between the two gives it new ones. Devices with the old address lose their session.",
        Recommendation = "Leave bgpPeeringAddress out where the mode is being changed; afterwards read the new addresses and enter them in every device.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    protected override Verdict CheckSettings(BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!settings.BgpPeeringAddress.TryGet(out _))
            return settings.BgpPeeringAddress.IsUnreadable ? Unknown(settings.BgpPeeringAddress) : NotApplicable("No BGP peer address of the gateway was given.");
        if (!gateway.ActiveActive.TryGet(false, out var activeActive))
            return Unknown(gateway.ActiveActive);

        var count = settings.PeeringAddresses.Count;
        if (activeActive ? count >= 2 : count == 1)
            return Pass;
        return Fail(
            settings.BgpPeeringAddress,
            activeActive ? "2 addresses" : "1 address",
            activeActive
                ? "The gateway is active-active and names one BGP peer address; it has two, and devices need both."
                : $"The gateway is active-standby and names {count} BGP peer addresses; it has one.");
    }
}
