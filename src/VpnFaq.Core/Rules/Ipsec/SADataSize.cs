using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class SADataSize : IpsecPolicyRule
{
    public override RuleInfo Info { get; } = new(IpsecAlgorithms.Source)
    {
        Id = "VPN403",
        Name = nameof(SADataSize),
        Title = "A Quick Mode SA carries 1,024 to 2,147,483,647 kilobytes, or 0 for no limit by volume",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses a policy with any other volume.",
        Recommendation = "Set saDataSizeKilobytes to 102,400,000, the default, or another value that Azure takes. The other end may use another one.",
        FaqId = "algorithms-and-key-strengths",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context)
    {
        if (!policy.SADataSizeKilobytes.TryGet(IpsecAlgorithms.DefaultSADataSizeKilobytes, out var kilobytes))
            return Unknown(policy, policy.SADataSizeKilobytes);
        if (kilobytes is 0 or (>= IpsecAlgorithms.MinSADataSizeKilobytes and <= IpsecAlgorithms.MaxSADataSizeKilobytes))
            return Pass;
        return Fail(
            policy,
            policy.SADataSizeKilobytes,
            "1024 to 2147483647, or 0",
            $"An SA of {Count(kilobytes, "kilobyte", "kilobytes")} is outside of what Azure takes.",
            Set(connection, policy, "SADataSizeKilobytes", "102400000"),
            FixImpact.Interrupts);
    }
}
