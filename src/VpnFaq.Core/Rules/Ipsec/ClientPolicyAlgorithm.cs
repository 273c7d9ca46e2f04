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
        List<Failure>? failures = null;
        Verdict? unknown = null;
        foreach (var name in IpsecPolicy.Algorithms)
        {
            var field = policy.Algorithm(name);
            if (field.IsUnreadable)
                unknown = Unknown(policy, field);
            else if (field.TryGet(out var algorithm) && !ClientIpsecAlgorithms.For(name).Contains(algorithm, StringComparer.OrdinalIgnoreCase))
                (failures ??= []).Add(Fail(policy, field, string.Join(", ", ClientIpsecAlgorithms.For(name)), $"{name} of a point-to-site policy cannot be {algorithm}."));
        }

        return failures is not null ? From(failures) : unknown ?? Pass;
    }
}
