using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class PeerIsPublicAddress : BgpPeerRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.PeerSource)
    {
        Id = "VPN514",
        Name = nameof(PeerIsPublicAddress),
        Title = "The site speaks BGP from another address than the one its tunnel ends at",
        Severity = FindingSeverity.Error,
        Reason = "The session runs inside the tunnel. A session to the address at which the tunnel itself ends would have to carry its own outside.",
        Recommendation = "Give the device a loopback or tunnel interface with an address of its own and enter that one.",
        FaqId = "what-are-the-requirements-for-the-bgp-peer-ip-addresses-on-my-vpn-device",
    };

    protected override Verdict CheckPeer(AddressPrefix peer, BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (!site.GatewayIpAddress.IsGiven)
            return site.GatewayIpAddress.IsUnreadable ? Unknown(site.GatewayIpAddress) : NotApplicable("The site names no public address.");
        return !site.DeviceAddress.Equals(peer)
            ? Pass
            : Fail(settings.BgpPeeringAddress, "another address of the device", $"{peer} is the address of the device outside of the tunnel; BGP runs inside.");
    }
}
