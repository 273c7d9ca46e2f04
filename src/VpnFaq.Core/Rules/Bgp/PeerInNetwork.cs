using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class PeerInNetwork : BgpSessionRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.PeerSource)
    {
        Id = "VPN515",
        Name = nameof(PeerInNetwork),
        Title = "The site speaks BGP from an address outside of the gateway's network",
        Severity = FindingSeverity.Error,
        Reason = "An address of the network's own space is looked for inside the network; the session never leaves it.",
        Recommendation = "Use an address of the site, of a loopback interface for example, that the network does not contain.",
        FaqId = "what-are-the-requirements-for-the-bgp-peer-ip-addresses-on-my-vpn-device",
    };

    protected override Verdict CheckSession(BgpSettings settings, LocalNetworkGateway site, Connection connection, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!context.TryNetwork(gateway, out var network, out var why))
            return why;
        if (!network.AddressPrefixes.TryGetItems(out var spaces))
            return Unknown(network.AddressPrefixes);
        if (context.Overlapping(network, settings.Peer) is not { } hit)
            return Pass;
        return context.IsTranslated(connection, settings.Peer, out why) switch
        {
            null => why,
            true => NotApplicable("An ingress NAT rule of the connection translates the address."),
            false => Fail(settings.BgpPeeringAddress, $"no address of {hit}", $"{settings.Peer} lies in {hit} of virtual network {network.Name}."),
        };
    }
}
