using System.Globalization;

namespace VpnFaq.Reports;

/// <summary>A finding as columns, the same in every flat format. New columns come last; none is renamed or taken away.</summary>
internal static class FlatFinding
{
    public static readonly IReadOnlyList<(string Name, Func<Finding, SourceRoot, object?> Value)> Columns =
    [
        ("RuleId", static (f, _) => f.RuleId),
        ("RuleName", static (f, _) => f.RuleName),
        ("Topic", static (f, _) => f.Rule.Topic.ToString()),
        ("Severity", static (f, _) => f.Severity.ToString()),
        ("Outcome", static (f, _) => f.Outcome.ToString()),
        ("ResourceName", static (f, _) => f.ResourceName),
        ("ResourceType", static (f, _) => f.ResourceType),
        ("ResourceId", static (f, _) => f.ResourceId),
        ("Property", static (f, _) => f.Property),
        ("Actual", static (f, _) => f.Actual),
        ("Expected", static (f, _) => f.Expected),
        ("Message", static (f, _) => f.Message),
        ("Reason", static (f, _) => f.Reason),
        ("Recommendation", static (f, _) => f.Recommendation),
        ("Fix", static (f, _) => f.Fix),
        ("Impact", static (f, _) => f.Impact.ToString()),
        ("FaqId", static (f, _) => f.FaqId),
        ("SourceUri", static (f, _) => f.SourceUri.OriginalString),
        ("SourceDate", static (f, _) => Date(f.SourceDate)),
        ("AzureErrorCode", static (f, _) => string.Join(", ", f.AzureErrorCode)),
        ("File", static (f, root) => f.Location is { } place ? root.PathOf(place.File) : string.Empty),
        ("Line", static (f, _) => f.Location?.Line),
        ("Column", static (f, _) => f.Location?.Column),
        ("SuppressionReason", static (f, _) => f.Suppression?.Reason ?? string.Empty),
        ("SuppressionOwner", static (f, _) => f.Suppression?.Owner ?? string.Empty),
        ("SuppressionExpires", static (f, _) => f.Suppression?.Expires is { } end ? Date(end) : string.Empty),
        ("Fingerprint", static (f, _) => FindingFingerprint.Of(f)),
    ];

    public static string Date(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
