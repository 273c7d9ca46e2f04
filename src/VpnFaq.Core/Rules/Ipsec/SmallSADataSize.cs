using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class SmallSADataSize : IpsecPolicyRule
{
    // A thousandth of Azure's default: at 100 Mbps, the throughput of the smallest gateway, reached in eight seconds.
    private const int Small = IpsecAlgorithms.DefaultSADataSizeKilobytes / 1_000;

    public override RuleInfo Info { get; } = new(IpsecAlgorithms.Source)
    {
        Id = "VPN417",
        Name = nameof(SmallSADataSize),
        Title = "A Quick Mode SA is not used up within seconds",
        Severity = FindingSeverity.Warning,
        Reason = "A small volume makes a busy tunnel negotiate new keys without end, and packets are lost at every one of these changes.",
        Recommendation = "Use the default of 102,400,000 kilobytes unless a regulation names another figure; small figures often come from pasted examples.",
        FaqId = "algorithms-and-key-strengths",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context)
    {
        if (!policy.SADataSizeKilobytes.TryGet(IpsecAlgorithms.DefaultSADataSizeKilobytes, out var kilobytes))
            return Unknown(policy, policy.SADataSizeKilobytes);
        if (kilobytes is < IpsecAlgorithms.MinSADataSizeKilobytes or >= Small)
            return kilobytes == 0 || kilobytes >= Small ? Pass : NotApplicable("Azure does not take the volume at all; another rule speaks of that.");
        return Fail(
            policy,
            policy.SADataSizeKilobytes,
            "102400000",
            $"{Count(kilobytes)} kilobytes pass {Seconds(kilobytes)} at 100 Mbps; then the tunnel needs new keys.",
            Set(connection, policy, "SADataSizeKilobytes", "102400000"),
            FixImpact.Interrupts);
    }

    private static string Seconds(long kilobytes) => kilobytes * 1_024 * 8 / 100_000_000 is var seconds and > 1 ? $"in {seconds} seconds" : "within a second";
}
