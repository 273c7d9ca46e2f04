using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>A rule about the address from which the device of a site speaks BGP.</summary>
internal abstract class BgpPeerRule : BgpSiteRule
{
    protected sealed override Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context) =>
        WithoutPeer(settings) ?? CheckPeer(settings.Peer, settings, site, context);

    protected abstract Verdict CheckPeer(AddressPrefix peer, BgpSettings settings, LocalNetworkGateway site, RuleContext context);
}
