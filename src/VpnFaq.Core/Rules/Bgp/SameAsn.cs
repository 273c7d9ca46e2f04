using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class SameAsn : BgpSessionRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-i-use-the-same-asn-for-both-on-premises-vpn-networks-and-azure-virtual-networks", "2026-06-04"))
    {
        Id = "VPN508",
        Name = nameof(SameAsn),
        Title = "The site and the gateway have different ASNs",
        Severity = FindingSeverity.Error,
        Reason = "A VPN gateway speaks BGP between autonomous systems only; with one number on both sides no session comes up.",
        Recommendation = "Change the number of one side. The gateway keeps 65515 where it stands beside an ExpressRoute gateway.",
        FaqId = "can-i-use-the-same-asn-for-both-on-premises-vpn-networks-and-azure-virtual-networks",
    };

    protected override Verdict? Excuse(BgpSettings settings)
    {
        if (!settings.Asn.TryGet(out var asn))
            return settings.Asn.IsUnreadable ? Unknown(settings.Asn) : NotApplicable("The site names no ASN.");
        return AutonomousSystems.ReservedBy(asn) is null ? default(Verdict?) : NotApplicable("The ASN of the site is reserved; another rule speaks of that.");
    }

    protected override Verdict CheckSession(BgpSettings settings, LocalNetworkGateway site, Connection connection, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.TryGetAsn(out var other))
            return Unknown(gateway.BgpSettings);
        return settings.Asn.Or(0) != other ? Pass : Fail(settings.Asn, $"not {other}", $"Gateway {gateway.Name} has ASN {other} too.");
    }
}
