using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class SiteAsnUnclear : BgpSiteRule
{
    public override RuleInfo Info { get; } = new(AutonomousSystems.PrivateSource)
    {
        Id = "VPN507",
        Name = nameof(SiteAsnUnclear),
        Title = "The ASN of the site stands on no doubtful place of Azure's lists",
        Severity = FindingSeverity.Information,
        Reason = "Azure's lists leave 65516 between the reserved and the usable numbers.",
        Recommendation = "Choose a number from 64512 to 65514 or 65521 to 65534 while it is still easy to change.",
        FaqId = "what-private-asns-can-i-use",
    };

    protected override Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (!settings.Asn.TryGet(out var asn))
            return settings.Asn.IsUnreadable ? Unknown(settings.Asn) : NotApplicable("The site names no ASN.");
        return !AutonomousSystems.IsUnclear(asn)
            ? Pass
            : Fail(settings.Asn, "64512 to 65514, 65521 to 65534 or an ASN of your own", $"Whether Azure lets ASN {asn} be used is not told by its documentation.");
    }
}
