using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class GatewayAsnOutOfRange : BgpGatewayRule
{
    public override RuleInfo Info { get; } = new(AutonomousSystems.RangeSource)
    {
        Id = "VPN504",
        Name = nameof(GatewayAsnOutOfRange),
        Title = "The ASN of the gateway is a number of 32 bits and not 0",
        Severity = FindingSeverity.Error,
        Reason = "An ASN has two or four bytes, and 0 is none. Azure refuses it.",
        Recommendation = "Give an ASN between 1 and 4,294,967,294 in decimal form, or leave bgpSettings out: the gateway then has 65515.",
        FaqId = "can-i-use-32-bit-4-byte-asns",
    };

    protected override Verdict CheckSettings(BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!settings.Asn.TryGet(out var asn))
            return settings.Asn.IsUnreadable ? Unknown(settings.Asn) : NotApplicable("No ASN was given: the gateway has 65515.");
        return AutonomousSystems.IsNumber(asn) ? Pass : Fail(settings.Asn, "1 to 4294967294", $"{asn} is no ASN.");
    }
}
