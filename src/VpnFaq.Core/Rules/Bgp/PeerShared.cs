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
        OtherWith(settings.Peer, site, gateway, context.Topology) is { } other
            ? Fail(settings.BgpPeeringAddress, "an address of its own", $"Site {other.Name} at gateway {gateway.Name} speaks BGP from {settings.Peer} as well.")
            : Pass;

    private static LocalNetworkGateway? OtherWith(AddressPrefix peer, LocalNetworkGateway site, VirtualNetworkGateway gateway, Topology topology)
    {
        foreach (var connection in topology.ConnectionsOf(gateway))
        {
            if (connection.EnableBgp.Or(false) && topology.Find<LocalNetworkGateway>(connection.LocalNetworkGateway2.Or(null!)) is { } other && other != site
                && other.BgpSettings.TryGet(out var settings) && settings.Peer.Equals(peer))
            {
                return other;
            }
        }

        return null;
    }
}
