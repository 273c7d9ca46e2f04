using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatRulesOverlap : NatConnectionRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("can-i-use-different-egresssnat-rules-to-translate-my-vnet-address-space-to-different-prefixes-for-on-premises-networks"))
    {
        Id = "VPN626",
        Name = nameof(NatRulesOverlap),
        Title = "The NAT rules of one direction on a connection translate different prefixes",
        Severity = FindingSeverity.Warning,
        Reason = "An address with two rules on one connection could become either; several rules for one prefix belong to different connections.",
        Recommendation = "Link one of the rules here and the other to another connection.",
        FaqId = "can-i-use-different-egresssnat-rules-to-translate-my-vnet-address-space-to-different-prefixes-for-on-premises-networks",
    };

    protected override Verdict CheckLinked(ListOf<LinkedNatRule> linked, Connection connection, RuleContext context)
    {
        Failure[] failures = [.. Overlaps(linked.Where(l => l.IsIngress)), .. Overlaps(linked.Where(l => !l.IsIngress))];
        return failures.Length == 0 && UnclearMapping(linked) is { } unclear ? unclear : From(failures);
    }

    // Rules that map ports share a prefix on purpose.
    private static IEnumerable<Failure> Overlaps(IEnumerable<LinkedNatRule> linked)
    {
        var inside = new PrefixSet<LinkedNatRule>(linked.Where(l => !l.Rule.MapsPorts).Select(l => (l.Rule.SoleInternalPrefix, l)));
        foreach (var (outer, inner) in inside.OverlapsBetweenOwners())
        {
            if (!outer.Owner.Rule.IsCounterpartOf(inner.Owner.Rule))
                yield return Fail(inner.Owner.Path, inner.Owner.Rule.Name, "a rule for another prefix", $"Rules {outer.Owner.Rule.Name} and {inner.Owner.Rule.Name} both translate {inner.Prefix}.");
        }
    }
}
