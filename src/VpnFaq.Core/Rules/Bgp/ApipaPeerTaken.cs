using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class ApipaPeerTaken : BgpSessionRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.Source)
    {
        Id = "VPN524",
        Name = nameof(ApipaPeerTaken),
        Title = "The device speaks BGP from another APIPA address than the gateway",
        Severity = FindingSeverity.Error,
        Reason = "Both ends of the session would have the same address. Often the address of the gateway was entered where that of the device belongs.",
        Recommendation = "Enter the device's address in the local network gateway: in a /30 like 169.254.21.0/30 one end has .1, the other .2.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    protected override Verdict CheckSession(BgpSettings settings, LocalNetworkGateway site, Connection connection, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!settings.Peer.IsLinkLocal)
            return NotApplicable("The site does not speak BGP from a link-local address.");
        if (gateway.BgpSettings.IsUnreadable)
            return Unknown(gateway.BgpSettings);
        if (!gateway.BgpSettings.TryGet(out var own))
            return NotApplicable("The gateway has no custom BGP addresses.");
        if (!own.BgpPeeringAddresses.TryGetItems(out var instances))
            return Unknown(own.BgpPeeringAddresses);
        foreach (var instance in instances)
        {
            if (!instance.CustomBgpIpAddresses.TryGetItems(out var addresses))
                return Unknown(instance, instance.CustomBgpIpAddresses);
            if (addresses.Contains(settings.Peer))
                return Fail(settings.BgpPeeringAddress, "the address of the device", $"{settings.Peer} is a custom address of gateway {gateway.Name} itself.");
        }

        return Pass;
    }
}
