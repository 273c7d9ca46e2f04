using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class SiteAsnReserved : BgpSiteRule
{
    public override RuleInfo Info { get; } = new(AutonomousSystems.Source)
    {
        Id = "VPN503",
        Name = nameof(SiteAsnReserved),
        Title = "The site has no ASN that Azure or IANA reserves",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses reserved numbers for the device, its own 65515 among them.",
        Recommendation = "Give the device and the local network gateway a private number from 64512 to 65514 or 65521 to 65534, or a public one of your own.",
        FaqId = "what-asns-can-i-use",
    };

    protected override Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (!settings.Asn.TryGet(out var asn))
            return settings.Asn.IsUnreadable ? Unknown(settings.Asn) : NotApplicable("The site names no ASN.");
        if (AutonomousSystems.ReservedBy(asn) is not { } owner)
            return Pass;
        var message = asn == AutonomousSystems.GatewayDefault
            ? "ASN 65515 belongs to Azure's own gateways; a device cannot have it."
            : $"ASN {asn} is reserved by {owner}.";
        return Fail(settings.Asn, "64512 to 65514, 65521 to 65534 or an ASN of your own", message);
    }
}
