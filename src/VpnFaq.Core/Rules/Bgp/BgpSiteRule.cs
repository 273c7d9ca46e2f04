using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>A rule about sites with BGP settings.</summary>
internal abstract class BgpSiteRule : Rule<LocalNetworkGateway>
{
    protected sealed override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (site.BgpSettings.IsUnreadable)
            return Unknown(site.BgpSettings);
        return site.BgpSettings.TryGet(out var settings) ? CheckSettings(settings, site, context) : NotApplicable("The site has no BGP settings.");
    }

    protected abstract Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context);

    /// <summary>The verdict where the site does not tell from which address its device speaks BGP; null where it does.</summary>
    protected static Verdict? WithoutPeer(BgpSettings settings)
    {
        if (settings.BgpPeeringAddress.IsUnreadable)
            return Unknown(settings.BgpPeeringAddress);
        return settings.Peer.IsValid ? default(Verdict?) : NotApplicable("The site names no BGP peer address, or an ill-formed one.");
    }
}
