using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class SALifetime : IpsecPolicyRule
{
    public override RuleInfo Info { get; } = new(IpsecAlgorithms.Source)
    {
        Id = "VPN402",
        Name = nameof(SALifetime),
        Title = "The lifetime of a Quick Mode SA is at least 300 seconds",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses a shorter lifetime; a tunnel that rekeys that often would hardly carry traffic.",
        Recommendation = "Set saLifeTimeSeconds to 300 or more; the default is 27,000. Both ends may differ.",
        FaqId = "what-algorithms-and-key-strengths-does-the-custom-policy-support",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context)
    {
        if (!policy.SALifeTimeSeconds.TryGet(IpsecAlgorithms.DefaultSALifeTimeSeconds, out var seconds))
            return Unknown(policy, policy.SALifeTimeSeconds);
        return seconds >= IpsecAlgorithms.MinSALifeTimeSeconds
            ? Pass
            : Fail(policy, policy.SALifeTimeSeconds, "300 or more", $"An SA of {Count(seconds, "second", "seconds")} is shorter than Azure takes.");
    }
}
