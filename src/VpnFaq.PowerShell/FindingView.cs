using System.Management.Automation;
using System.Management.Automation.Host;
using System.Text;
using VpnFaq.Resources;

namespace VpnFaq.PowerShell;

/// <summary>How a finding looks in a window of any width. Used by the module's format file, for stored findings too.</summary>
public static class FindingView
{
    private const int Indent = 12;

    /// <summary>What stands above the findings of a resource: its name, what it is, its resource group.</summary>
    /// <param name="finding">A finding, live or stored.</param>
    /// <returns>As in <c>gw-hub (virtual network gateway in net)</c>.</returns>
    public static string Heading(PSObject finding)
    {
        if (finding is null)
            throw new ArgumentNullException(nameof(finding));
        var type = Text(finding, "ResourceType");
        var id = Text(finding, "ResourceId");
        var noun = ResourceKind.OfType(type)?.Noun ?? type;
        var group = id.Length > 0 ? ResourceId.Of(id).ResourceGroup : null;
        var place = string.IsNullOrEmpty(group) ? noun : noun.Length == 0 ? $"in {group}" : $"{noun} in {group}";
        return place.Length == 0 ? Text(finding, "ResourceName") : $"{Text(finding, "ResourceName")} ({place})";
    }

    /// <summary>Severity (or outcome), rule and property in a line; under it what is the matter, and what to do.</summary>
    /// <param name="finding">A finding, live or stored.</param>
    /// <param name="host">The host that shows it; null for none.</param>
    /// <param name="emphasis">What colours the severity; empty for plain text.</param>
    /// <param name="normal">What ends the colour.</param>
    public static string Render(PSObject finding, PSHost host, string emphasis, string normal)
    {
        if (finding is null)
            throw new ArgumentNullException(nameof(finding));
        var outcome = Text(finding, "Outcome");
        var isFailure = outcome == nameof(FindingOutcome.Fail);
        var sort = isFailure ? Text(finding, "Severity") : outcome == nameof(FindingOutcome.NotApplicable) ? "Not applic." : outcome;
        var text = new StringBuilder();
        text.Append(emphasis).Append(sort).Append(normal).Append(' ', Math.Max(1, Indent - sort.Length));
        Append(text, $"{Text(finding, "RuleId")} {Property(Text(finding, "Property"))}".TrimEnd(), host, isFirst: true);
        Append(text, Text(finding, "Message"), host);
        if (isFailure)
            Append(text, "> " + Text(finding, "Recommendation"), host);
        else if (outcome == nameof(FindingOutcome.Suppressed))
            Append(text, "Accepted: " + Text(finding, "Suppression"), host);
        return text.ToString().TrimEnd('\n');
    }

    // Azure's own path without what every path has.
    private static string Property(string path) =>
        (path.StartsWith("properties.", StringComparison.Ordinal) ? path.Substring("properties.".Length) : path).Replace(".properties.", ".");

    private static void Append(StringBuilder text, string words, PSHost host, bool isFirst = false)
    {
        foreach (var line in ColumnText.FitRest(words, host, Indent).Split('\n'))
        {
            text.Append(' ', isFirst ? 0 : Indent).Append(line).Append('\n');
            isFirst = false;
        }
    }

    private static string Text(PSObject finding, string name) => finding.Properties[name]?.Value?.ToString() ?? string.Empty;
}
