namespace VpnFaq.Reports;

/// <summary>By what findings and sketches know a resource: its id without regard to case, or its type and name where it has none yet.</summary>
internal static class ResourceKey
{
    public static string Of(string id, string type, string name) => (id.Length > 0 ? id : $"{type}|{name}").ToUpperInvariant();

    public static string Of(Finding finding) => Of(finding.ResourceId, finding.ResourceType, finding.ResourceName);
}
