using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class ClientPolicyAlgorithm : ClientPolicyRule
{
    public override RuleInfo Info { get; } = new(ClientIpsecAlgorithms.Source)
    {
        Id = "VPN450",
        Name = nameof(ClientPolicyAlgorithm),
        Title = "Every algorithm of a point-to-site policy is one that point-to-site supports",
        Severity = FindingSeverity.Error,
        Reason = "Point-to-site takes fewer algorithms than connections do, and names its groups otherwise: PFS14 where a connection has PFS2048.",
        Recommendation = "Choose a value from the list of the field, then hand out new client profiles.",
        FaqId = "diffie-hellman-groups",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, VpnClientConfiguration client)
    {
        var sum = default(VerdictSum);
        foreach (var name in IpsecPolicy.Algorithms)
        {
            var field = policy.Algorithm(name);
            if (field.IsUnreadable)
                sum.Add(Unknown(policy, field));
            else if (field.TryGet(out var algorithm))
                sum.Add(Check(policy, name, algorithm));
        }

        return sum.Total("The policy names no algorithm.");
    }

    private static Verdict Check(IpsecPolicy policy, PolicyField name, string algorithm) => ClientIpsecAlgorithms.For(name).Has(algorithm)
        ? Pass
        : Fail(policy, policy.Algorithm(name), string.Join(", ", ClientIpsecAlgorithms.For(name)), $"{name} of a point-to-site policy cannot be {algorithm}.");
}
