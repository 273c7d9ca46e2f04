using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class ClientWeakGroup : ClientPolicyRule
{
    public override RuleInfo Info { get; } = new(IpsecStrength.GroupTable)
    {
        Id = "VPN452",
        Name = nameof(ClientWeakGroup),
        Title = "The groups of a point-to-site policy have 2,048 bits or are elliptic curves",
        Severity = FindingSeverity.Warning,
        Reason = "All keys of a client's tunnel come from these exchanges; group 2 of 1,024 bits is within reach of an attacker with means.",
        Recommendation = "Use ECP384, ECP256 or group 14, then hand out new client profiles. Microsoft's own example still has group 2.",
        FaqId = "diffie-hellman-groups",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, VpnClientConfiguration client)
    {
        var sum = default(VerdictSum);
        sum.Add(Check(policy, policy.DhGroup, "ECP384, ECP256 or DHGroup14"));
        sum.Add(Check(policy, policy.PfsGroup, "ECP384, ECP256 or PFS14"));
        return sum.Total("The policy names no group.");
    }

    private static Verdict Check(IpsecPolicy policy, Field<string> field, string better)
    {
        if (!field.TryGet(out var group))
            return field.IsUnreadable ? Unknown(policy, field) : NotApplicable("The policy names no group.");
        return IpsecStrength.IsWeakGroup(group)
            ? Fail(policy, field, better, $"Clients negotiate keys with {group}, a group of {(Is(group, "DHGroup1") || Is(group, "PFS1") ? "768" : "1,024")} bits.")
            : Pass;
    }
}
