using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class PeerShared : BgpSessionRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-highlyavailable", "2025-03-31"))
    {
        Id = "VPN516",
        Name = nameof(PeerShared),
        Title = "Every device at a gateway speaks BGP from an address of its own",
        Severity = FindingSeverity.Error,
        Reason = "The gateway tells its neighbours apart by their addresses and has one route to each: of two devices with the same one only one is reached.",
        Recommendation = "Give each device a peer address of its own, and enter it in the local network gateway of that device.",
        FaqId = "can-i-have-more-than-one-tunnel-between-a-vpn-gateway-and-my-on-premises-network",
    };

    protected override Verdict CheckSession(BgpSettings settings, LocalNetworkGateway site, Connection connection, VirtualNetworkGateway gateway, RuleContext context) =>
        BgpNeighbours.Of(gateway, context).OtherWith(settings.Peer, site) is { } other
            ? Fail(settings.BgpPeeringAddress, "an address of its own", $"Site {other.Name} at gateway {gateway.Name} speaks BGP from {settings.Peer} as well.")
            : Pass;
}
