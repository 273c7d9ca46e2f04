using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class MaintenanceNotDaily : MaintenanceWindowRule
{
    public override RuleInfo Info { get; } = new(MaintenanceWindows.Faq("can-i-configure-a-maintenance-window-other-than-a-daily-schedule"))
    {
        Id = "VPN911",
        Name = nameof(MaintenanceNotDaily),
        Title = "A maintenance window of a gateway opens every day",
        Severity = FindingSeverity.Error,
        Reason = "Gateways take daily windows only, not weekly or monthly ones.",
        Recommendation = "Set recurEvery to Day.",
        FaqId = "can-i-configure-a-maintenance-window-other-than-a-daily-schedule",
    };

    protected override Verdict CheckWindow(MaintenanceConfiguration configuration, RuleContext context)
    {
        if (!configuration.RecurEvery.TryGet(out var every))
            return Unknown(configuration.RecurEvery);
        return Is(every, "Day") || Is(every, "1Day") || Is(every, "1Days")
            ? Pass
            : Fail(configuration.RecurEvery, "Day", $"The window opens every {every}, and a gateway needs one that opens daily.");
    }
}
