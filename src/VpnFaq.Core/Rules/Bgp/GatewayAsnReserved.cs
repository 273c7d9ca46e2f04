using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class GatewayAsnReserved : BgpGatewayRule
{
    public override RuleInfo Info { get; } = new(AutonomousSystems.Source)
    {
        Id = "VPN502",
        Name = nameof(GatewayAsnReserved),
        Title = "The gateway has no ASN that Azure or IANA reserves",
        Severity = FindingSeverity.Error,
        Reason = "Numbers that are reserved cannot be used on either side of a session; only 65515 is the gateway's own.",
        Recommendation = "Use 65515, another private number from 64512 to 65514 or 65521 to 65534, or a public one of your own.",
        FaqId = "what-asns-can-i-use",
    };

    protected override Verdict CheckSettings(BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!settings.Asn.TryGet(out var asn))
            return settings.Asn.IsUnreadable ? Unknown(settings.Asn) : NotApplicable("No ASN was given: the gateway has 65515.");
        return asn == AutonomousSystems.GatewayDefault || AutonomousSystems.ReservedBy(asn) is not { } owner
            ? Pass
            : Fail(settings.Asn, "65515, 64512 to 65514, 65521 to 65534 or an ASN of your own", $"ASN {asn} is reserved by {owner}.");
    }
}
