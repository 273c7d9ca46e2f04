using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.PowerShell;

/// <summary>What a finding that went through a job, a remote session or a file has left behind: its rule and its resource's id tell it.</summary>
public static class StoredFinding
{
    /// <summary>Type of the resource.</summary>
    /// <param name="resourceId">Its id; empty where it has none.</param>
    /// <param name="ruleId">The rule, which looks at one type, for resources without an id.</param>
    /// <returns>Empty where neither tells.</returns>
    public static string ResourceType(string resourceId, string ruleId)
    {
        if (!string.IsNullOrEmpty(resourceId) && ResourceId.Of(resourceId).Type is { } type)
            return ResourceKind.OfType(type)?.Type ?? type;
        return RuleCatalog.Default.Rules.FirstOrDefault(r => r.Info.Id == ruleId)?.Info.ResourceType ?? string.Empty;
    }
}
