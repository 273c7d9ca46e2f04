using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class SiteAsnOutOfRange : BgpSiteRule
{
    public override RuleInfo Info { get; } = new(AutonomousSystems.ZeroSource)
    {
        Id = "VPN505",
        Name = nameof(SiteAsnOutOfRange),
        Title = "The ASN of the site is a number of 32 bits and not 0",
        Severity = FindingSeverity.Error,
        Reason = "An ASN has two or four bytes, and 0 is none. Tools send 0 where BGP was never meant; Azure refuses that, too.",
        Recommendation = "Give the ASN of the device in decimal form. For a site without BGP leave bgpSettings out altogether.",
        FaqId = "can-i-use-32-bit-4-byte-asns",
    };

    protected override Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (!settings.Asn.TryGet(out var asn))
            return settings.Asn.IsUnreadable ? Unknown(settings.Asn) : NotApplicable("The site names no ASN.");
        return AutonomousSystems.IsNumber(asn) ? Pass : Fail(settings.Asn, "1 to 4294967294", $"{asn} is no ASN.");
    }
}
