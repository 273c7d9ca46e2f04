using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class MaintenanceWindowTooShort : MaintenanceWindowRule
{
    public override RuleInfo Info { get; } = new(MaintenanceWindows.Faq("can-i-configure-a-maintenance-window-shorter-than-five-hours"))
    {
        Id = "VPN910",
        Name = nameof(MaintenanceWindowTooShort),
        Title = "A maintenance window of a gateway is open for five hours or more",
        Severity = FindingSeverity.Error,
        Reason = "Updates of a gateway need five hours; Azure takes no shorter window.",
        Recommendation = "Set the duration to 05:00 or more.",
        FaqId = "can-i-configure-a-maintenance-window-shorter-than-five-hours",
    };

    protected override Verdict CheckWindow(MaintenanceConfiguration configuration, RuleContext context)
    {
        if (!configuration.TryGetLength(out var length))
            return Unknown(configuration.Duration);
        return length >= MaintenanceWindows.MinLength
            ? Pass
            : Fail(configuration.Duration, "05:00 or more", $"The window is open for {configuration.Duration.Or(string.Empty)}, which is less than five hours.");
    }
}
