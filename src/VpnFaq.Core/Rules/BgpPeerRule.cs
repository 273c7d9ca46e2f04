using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about the address from which the device of a site speaks BGP.</summary>
internal abstract class BgpPeerRule : BgpSiteRule
{
    protected sealed override Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (settings.BgpPeeringAddress.IsUnreadable)
            return Unknown(settings.BgpPeeringAddress);
        return settings.Peer is { IsValid: true } peer
            ? CheckPeer(peer, settings, site, context)
            : NotApplicable("The site names no BGP peer address, or an ill-formed one.");
    }

    protected abstract Verdict CheckPeer(AddressPrefix peer, BgpSettings settings, LocalNetworkGateway site, RuleContext context);
}
