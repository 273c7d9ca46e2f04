using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatNameAgainstMode : Rule<NatRule>
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("do-i-need-to-create-the-matching-dnat-rules-for-the-snat-rule"))
    {
        Id = "VPN617",
        Name = nameof(NatNameAgainstMode),
        Title = "The name of a NAT rule does not speak of the direction opposite to its mode",
        Severity = FindingSeverity.Information,
        Reason = "IngressSnat and EgressSnat are often taken for inbound and outbound flows, or for DNAT and SNAT; they say whose addresses change.",
        Recommendation = "Use IngressSnat for the addresses of the site and EgressSnat for those of the virtual network, whoever opens the connection; or choose another name.",
        FaqId = "do-i-need-to-create-the-matching-dnat-rules-for-the-snat-rule",
    };

    protected override Verdict Check(NatRule rule, RuleContext context)
    {
        if (!rule.GivenName.TryGet(out _))
            return Unknown(rule.GivenName);
        if (!rule.Mode.TryGet(out var mode))
            return Unknown(rule.Mode);

        var (saysIn, saysOut) = (Says(rule.Name, "inbound", "ingress"), Says(rule.Name, "outbound", "egress"));
        if (saysIn == saysOut)
            return NotApplicable("The name tells no direction.");
        if (saysIn ? !rule.IsEgress : !rule.IsIngress)
            return Pass;
        return Fail(
            rule.Mode,
            saysIn ? "IngressSnat" : "EgressSnat",
            $"The name {rule.Name} suggests another direction than mode {mode}, which translates {(saysIn ? "the virtual network" : "the site")}.");
    }

    private static bool Says(string name, string word, string other) =>
        name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf(other, StringComparison.OrdinalIgnoreCase) >= 0;
}
