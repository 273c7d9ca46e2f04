using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class PeerAddressForm : BgpSiteRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.PeerSource)
    {
        Id = "VPN513",
        Name = nameof(PeerAddressForm),
        Title = "The BGP peer address of the site is one IPv4 address",
        Severity = FindingSeverity.Error,
        Reason = "A session runs to exactly one address of the device; a prefix, a name or a list is none.",
        Recommendation = "Enter the address of the device's BGP speaker, without a prefix length. For a second device make a second local network gateway.",
        FaqId = "what-are-the-requirements-for-the-bgp-peer-ip-addresses-on-my-vpn-device",
    };

    protected override Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (!settings.BgpPeeringAddress.TryGet(out var text))
            return settings.BgpPeeringAddress.IsUnreadable ? Unknown(settings.BgpPeeringAddress) : NotApplicable("The site names no BGP peer address.");
        if (!settings.Peer.IsValid)
            return Fail(settings.BgpPeeringAddress, "an IPv4 address", $"{text} is no IPv4 address.");
        return SpecialAddresses.UseWithoutHost(settings.Peer) is { } use
            ? Fail(settings.BgpPeeringAddress, "an address of the device", $"{text} is set aside for {use}, and no device can be reached under it.")
            : Pass;
    }
}
