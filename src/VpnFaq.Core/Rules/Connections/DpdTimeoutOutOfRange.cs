using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DpdTimeoutOutOfRange : DpdRule
{
    public override RuleInfo Info { get; } = new(Dpd.Source)
    {
        Id = "VPN331",
        Name = nameof(DpdTimeoutOutOfRange),
        Title = "The DPD timeout is 9 to 3,600 seconds",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes no other value.",
        Recommendation = "Set dpdTimeoutSeconds to 30 to 45; the default is 45.",
        FaqId = "what-is-the-default-dpd-timeout-value-can-i-specify-a-different-dpd-timeout",
    };

    protected override Verdict CheckTimeout(long seconds, Connection connection) =>
        seconds is >= IpsecAlgorithms.MinDpdTimeoutSeconds and <= IpsecAlgorithms.MaxDpdTimeoutSeconds
            ? Pass
            : Fail(connection.DpdTimeoutSeconds, "9 to 3,600", $"A timeout of {Count(seconds, "second", "seconds")} is outside of what Azure takes.", SetTimeout(connection), FixImpact.Interrupts);
}
