using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class PolicyIncomplete : IpsecPolicyRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-i-specify-a-partial-policy-on-a-connection-for-example-only-ike-algorithms-but-not-ipsec", "2026-08-19"))
    {
        Id = "VPN405",
        Name = nameof(PolicyIncomplete),
        Title = "A custom policy names all six algorithms, those of IKE and those of IPsec",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes no part of a policy: nothing is filled in from its defaults.",
        Recommendation = "Add the missing algorithms. Where Quick Mode is to have no Diffie-Hellman exchange of its own, say so with pfsGroup None.",
        FaqId = "can-i-specify-a-partial-policy-on-a-connection-for-example-only-ike-algorithms-but-not-ipsec",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context)
    {
        var sum = default(VerdictSum);
        foreach (var name in IpsecPolicy.Algorithms)
        {
            var field = policy.Algorithm(name);
            sum.Add(field.State switch
            {
                FieldState.Given => Pass,
                FieldState.Unreadable => Unknown(policy, field),
                _ => Fail(policy, field, string.Join(", ", IpsecAlgorithms.For(name)), $"The policy does not name {name}; Azure takes complete policies only."),
            });
        }

        return sum.Total("The policy has no fields.");
    }
}
