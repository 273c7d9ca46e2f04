namespace VpnFaq.Reports;

/// <summary>Why a finding was accepted, by whom and until when, without a full stop.</summary>
internal static class SuppressionText
{
    public static string Of(FindingSuppression suppression) => string.Concat(
        suppression.Reason.TrimEnd('.'),
        suppression.Owner.Length > 0 ? $" ({suppression.Owner})" : string.Empty,
        suppression.Expires is { } end ? $", until {FlatFinding.Date(end)}" : string.Empty);
}
