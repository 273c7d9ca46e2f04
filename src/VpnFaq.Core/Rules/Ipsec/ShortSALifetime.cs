using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class ShortSALifetime : IpsecPolicyRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-about-vpn-devices", "2025-03-31"))
    {
        Id = "VPN418",
        Name = nameof(ShortSALifetime),
        Title = "A Quick Mode SA lives an hour or longer",
        Severity = FindingSeverity.Information,
        Reason = "No gateway of Azure rekeys more often than every hour by default; each rekey is a moment at which a device can stumble.",
        Recommendation = "Use the default of 27,000 seconds unless a regulation names another figure.",
        FaqId = "default-ipsec-parameters",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context)
    {
        if (!policy.SALifeTimeSeconds.TryGet(IpsecAlgorithms.DefaultSALifeTimeSeconds, out var seconds))
            return Unknown(policy, policy.SALifeTimeSeconds);
        if (seconds < IpsecAlgorithms.MinSALifeTimeSeconds)
            return NotApplicable("Azure does not take the lifetime at all; another rule speaks of that.");
        if (seconds >= IpsecAlgorithms.ShortestDefaultSALifeTimeSeconds)
            return Pass;
        return Fail(
            policy,
            policy.SALifeTimeSeconds,
            "3600 or more",
            $"The tunnel changes its keys every {Count(seconds)} seconds.",
            Set(connection, policy, "SALifeTimeSeconds", "27000"),
            FixImpact.Interrupts);
    }
}
