using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatExternalMappingsOverlap : NatGatewayRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN635",
        Name = nameof(NatExternalMappingsOverlap),
        Title = "The external mappings of a gateway's NAT rules do not overlap each other",
        Severity = FindingSeverity.Error,
        Reason = "An address that two rules map to leads back to neither.",
        Recommendation = "Give each rule an external prefix of its own.",
        FaqId = "what-ip-ranges-can-i-use-for-external-mapping",
    };

    protected override Verdict CheckRules(ListOf<NatRule> rules, VirtualNetworkGateway gateway, RuleContext context)
    {
        var taken = new PrefixSet<Translation>(rules.Where(r => !r.MapsPorts).Select(r => (r.SoleExternalPrefix, new Translation(r.IsIngress, r.SoleInternalPrefix, r))));
        List<Failure>? failures = null;
        foreach (var (outer, inner) in taken.OverlapsBetweenOwners())
            (failures ??= []).Add(Fail(ExternalPath(gateway, inner.Owner.Rule), inner.Prefix.Text, $"no part of {outer.Prefix}", $"NAT rules {outer.Owner.Rule.Name} and {inner.Owner.Rule.Name} both map to {inner.Prefix}."));
        return FromReadable(rules, failures);
    }

    // Rules for one prefix in one direction are one translation, made once for each instance or each partner.
    private sealed class Translation(bool isIngress, AddressPrefix inside, NatRule rule) : IEquatable<Translation>
    {
        public NatRule Rule => rule;

        private (bool IsIngress, AddressPrefix Inside) Key => (isIngress, inside);

        public bool Equals(Translation? other) => other is not null && Key.Equals(other.Key);

        public override bool Equals(object? obj) => Equals(obj as Translation);

        public override int GetHashCode() => Key.GetHashCode();
    }
}
