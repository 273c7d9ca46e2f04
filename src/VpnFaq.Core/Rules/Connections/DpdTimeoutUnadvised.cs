using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DpdTimeoutUnadvised : DpdRule
{
    public override RuleInfo Info { get; } = new(Dpd.Source)
    {
        Id = "VPN332",
        Name = nameof(DpdTimeoutUnadvised),
        Title = "The DPD timeout is 30 to 45 seconds",
        Severity = FindingSeverity.Information,
        Reason = "A short timeout makes IKE start over at every little loss of packets; a long one keeps a dead tunnel in use.",
        Recommendation = "Set dpdTimeoutSeconds to 30 to 45, the range that Azure advises.",
        FaqId = "what-is-the-default-dpd-timeout-value-can-i-specify-a-different-dpd-timeout",
    };

    protected override Verdict CheckTimeout(long seconds, Connection connection)
    {
        if (seconds is < IpsecAlgorithms.MinDpdTimeoutSeconds or > IpsecAlgorithms.MaxDpdTimeoutSeconds)
            return NotApplicable("The timeout is none that Azure takes.");
        return seconds is >= Dpd.MinAdvisedSeconds and <= Dpd.MaxAdvisedSeconds
            ? Pass
            : Fail(connection.DpdTimeoutSeconds, "30 to 45", $"{Count(seconds)} seconds are {(seconds < Dpd.MinAdvisedSeconds ? "shorter" : "longer")} than advised.", SetTimeout(connection), FixImpact.Interrupts);
    }
}
