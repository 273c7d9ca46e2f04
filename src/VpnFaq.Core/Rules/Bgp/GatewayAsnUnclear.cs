using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class GatewayAsnUnclear : BgpGatewayRule
{
    public override RuleInfo Info { get; } = new(AutonomousSystems.PrivateSource)
    {
        Id = "VPN506",
        Name = nameof(GatewayAsnUnclear),
        Title = "The ASN of the gateway stands on no doubtful place of Azure's lists",
        Severity = FindingSeverity.Information,
        Reason = "Azure's lists leave 65516 between the reserved and the usable numbers.",
        Recommendation = "Choose a number from 64512 to 65514 or 65521 to 65534 while it is still easy to change.",
        FaqId = "what-private-asns-can-i-use",
    };

    protected override Verdict CheckSettings(BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!settings.Asn.TryGet(out var asn))
            return settings.Asn.IsUnreadable ? Unknown(settings.Asn) : NotApplicable("No ASN was given: the gateway has 65515.");
        return !AutonomousSystems.IsUnclear(asn)
            ? Pass
            : Fail(settings.Asn, "64512 to 65514, 65521 to 65534 or an ASN of your own", $"Whether Azure lets ASN {asn} be used is not told by its documentation.");
    }
}
