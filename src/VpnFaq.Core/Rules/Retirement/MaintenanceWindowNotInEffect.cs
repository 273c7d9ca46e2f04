using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class MaintenanceWindowNotInEffect : MaintenanceWindowRule
{
    public override RuleInfo Info { get; } = new(MaintenanceWindows.Faq("i-scheduled-a-maintenance-window-for-a-future-date-for-one-of-my-resources-are-maintenance-activities-paused-on-this-resource-until-then"))
    {
        Id = "VPN918",
        Name = nameof(MaintenanceWindowNotInEffect),
        Title = "The maintenance window of a gateway is in effect",
        Severity = FindingSeverity.Information,
        Reason = "Before its first day, and after its last, a window holds nothing back: updates come as they would without it.",
        Recommendation = "Let the window start now, and leave its end open.",
        FaqId = "i-scheduled-a-maintenance-window-for-a-future-date-for-one-of-my-resources-are-maintenance-activities-paused-on-this-resource-until-then",
    };

    protected override Verdict CheckWindow(MaintenanceConfiguration configuration, RuleContext context)
    {
        if (!MaintenanceConfiguration.TryGetTime(configuration.StartDateTime, out var start))
            return Unknown(configuration.StartDateTime);
        if (start.Date > context.AsOf)
            return Fail(configuration.StartDateTime, "a day in the past", $"The window opens for the first time on {Day(start)}; until then updates come at any time.");
        if (configuration.ExpirationDateTime.State == FieldState.NotGiven)
            return Pass;
        if (!MaintenanceConfiguration.TryGetTime(configuration.ExpirationDateTime, out var end))
            return Unknown(configuration.ExpirationDateTime);
        return end.Date >= context.AsOf
            ? Pass
            : Fail(configuration.ExpirationDateTime, "no end", $"The window ended on {Day(end)}; updates come at any time since.");
    }
}
