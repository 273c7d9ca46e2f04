using System.Text.RegularExpressions;

namespace VpnFaq.Reports;

/// <summary>
/// SARIF 2.1.0 (OASIS standard of 2020-03-27), held within what GitHub's code scanning takes: at most 25,000 results,
/// names up to 255 and descriptions up to 1,024 characters (docs.github.com, SARIF support for code scanning, 2026-08).
/// </summary>
internal static class SarifReport
{
    private const int MostResults = 25_000;
    private const int LongestName = 255;
    private const int LongestDescription = 1024;

    // Links of a rule's page lead into the documentation beside it, which a reader of the report does not have.
    private static readonly Regex RelativeLink = new(@"\[([^\]]*)\]\((?!https?:)[^)]*\)", RegexOptions.CultureInvariant);

    public static string Write(ReportContent content)
    {
        // Where not all can go in, the worst do.
        var findings = content.Findings.Count <= MostResults ? content.Findings : [.. content.Findings.OrderBy(Tally.SortOf).Take(MostResults)];
        if (findings.Count < content.Findings.Count)
            content.Notes.Add(FormattableString.Invariant($"The SARIF report holds the worst {MostResults:N0} of {content.Findings.Count:N0} findings: code scanning refuses more."));
        var rules = findings.GroupBy(f => f.RuleId, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.First()).ToList();
        var json = new JsonOutput();
        json.Object(null, () => json
            .Text("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .Text("version", "2.1.0")
            .Array("runs", () => json.Object(null, () => WriteRun(json, content, findings, rules))));
        return json.ToString();
    }

    private static void WriteRun(JsonOutput json, ReportContent content, IReadOnlyList<Finding> findings, List<Finding> rules)
    {
        json.Object("tool", () => json.Object("driver", () => json
            .Text("name", "VpnFaq")
            .Text("semanticVersion", typeof(SarifReport).Assembly.GetName().Version.ToString(3))
            .Array("rules", () => rules.ForEach(r => json.Object(null, () => WriteRule(json, r))))));
        json.Object("automationDetails", () => json.Object("description", () => json.Text("text", content.Title)));
        if (content.Notes.Count > 0)
            json.Array("invocations", () => json.Object(null, () => WriteNotes(json, content.Notes)));
        json.Object("originalUriBaseIds", () => json.Object("%SRCROOT%", () => json.Object("description", () => json.Text("text", "The folder that the paths start from: the root of the repository."))));
        json.Text("columnKind", "utf16CodeUnits");
        var index = rules.Select((r, i) => (r.RuleId, i)).ToDictionary(r => r.RuleId, r => r.i, StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        json.Array("results", () =>
        {
            foreach (var finding in findings)
                json.Object(null, () => WriteResult(json, finding, index[finding.RuleId], content.Root, seen));
        });
    }

    private static void WriteNotes(JsonOutput json, List<string> notes) => json
        .Literal("executionSuccessful", "true")
        .Array("toolExecutionNotifications", () => notes.ForEach(note => json.Object(null, () => json
            .Text("level", "warning")
            .Object("message", () => json.Text("text", note)))));

    private static void WriteRule(JsonOutput json, Finding finding)
    {
        var rule = finding.Rule;
        json.Text("id", rule.Id)
            .Text("name", Cut(rule.Name, LongestName))
            .Object("shortDescription", () => json.Text("text", Cut(rule.Title + ".", LongestDescription)))
            .Object("fullDescription", () => json.Text("text", Cut(rule.Reason, LongestDescription)))
            .Text("helpUri", rule.SourceUri.AbsoluteUri)
            .Object("help", () => json
                .Text("text", $"{rule.Reason}\n\n{rule.Recommendation}\n\nSource: {rule.SourceUri.AbsoluteUri}, {FlatFinding.Date(rule.SourceDate)}. More: Get-VpnFaqAnswer -Id {rule.FaqId}")
                .Text("markdown", Page(rule)))
            .Object("defaultConfiguration", () => json.Text("level", Level(rule.Severity)))
            .Object("properties", () => json
                .Array("tags", () => json.Text(null, "azure-vpn-gateway").Text(null, rule.Topic.ToString()))
                .Text("precision", "very-high")
                .Text("problem.severity", rule.Severity == FindingSeverity.Information ? "recommendation" : Level(rule.Severity)));
    }

    private static void WriteResult(JsonOutput json, Finding finding, int ruleIndex, SourceRoot root, Dictionary<string, int> seen)
    {
        var fingerprint = FindingFingerprint.Of(finding);
        seen[fingerprint] = seen.TryGetValue(fingerprint, out var before) ? before + 1 : 1;
        var isFailure = finding.Outcome is FindingOutcome.Fail or FindingOutcome.Suppressed;
        json.Text("ruleId", finding.RuleId)
            .Number("ruleIndex", ruleIndex)
            .Text("kind", Kind(finding.Outcome))
            // The standard: what is no failure has no level.
            .Text("level", isFailure ? Level(finding.Severity) : "none")
            .Object("message", () => json.Text("text", Message(finding, isFailure)))
            .Array("locations", () => json.Object(null, () => WriteLocation(json, finding, root)))
            .Object("partialFingerprints", () => json
                .Text("vpnFaqFinding/v1", FormattableString.Invariant($"{fingerprint}:{seen[fingerprint]}"))
                // The only one that GitHub uses; without it, GitHub hashes the text around the line.
                .Text("primaryLocationLineHash", FormattableString.Invariant($"{fingerprint}:{seen[fingerprint]}")));
        if (finding.Suppression is { } suppression)
            json.Array("suppressions", () => json.Object(null, () => WriteSuppression(json, suppression)));
        json.Object("properties", () => json
            .TextIfAny("resourceId", finding.ResourceId)
            .Text("resourceType", finding.ResourceType)
            .TextIfAny("property", finding.Property)
            .TextIfAny("actual", finding.Actual)
            .TextIfAny("expected", finding.Expected)
            .TextIfAny("fix", finding.Fix)
            .TextIfAny("impact", finding.Fix.Length > 0 ? finding.Impact.ToString() : string.Empty)
            .Text("faqId", finding.FaqId));
    }

    private static void WriteSuppression(JsonOutput json, FindingSuppression suppression) => json
        .Text("kind", "external")
        .Text("status", "accepted")
        .Text("justification", suppression.Reason)
        .Object("properties", () => json
            .TextIfAny("owner", suppression.Owner)
            .TextIfAny("expires", suppression.Expires is { } end ? FlatFinding.Date(end) : string.Empty));

    private static void WriteLocation(JsonOutput json, Finding finding, SourceRoot root)
    {
        if (finding.Location is { } place)
            json.Object("physicalLocation", () => WritePlace(json, place, root));
        json.Array("logicalLocations", () => json.Object(null, () => json
            .Text("name", finding.ResourceName)
            .Text("fullyQualifiedName", finding.ResourceId.Length > 0 ? finding.ResourceId : $"{finding.ResourceType}/{finding.ResourceName}")
            .Text("kind", "resource")));
    }

    private static void WritePlace(JsonOutput json, SourceLocation place, SourceRoot root) => json
        .Object("artifactLocation", () =>
        {
            json.Text("uri", root.UriOf(place.File, out var isRelative));
            if (isRelative)
                json.Text("uriBaseId", "%SRCROOT%");
        })
        // Code scanning asks for an end too; what is known is where the value starts.
        .Object("region", () => json
            .Number("startLine", place.Line)
            .Number("startColumn", place.Column)
            .Number("endLine", place.Line)
            .Number("endColumn", place.Column + 1));

    // Only the first sentence is shown where space is short.
    private static string Message(Finding finding, bool isFailure) =>
        isFailure ? $"{finding.ResourceName}: {finding.Message} {finding.Recommendation}" : $"{finding.ResourceName}: {finding.Message}";

    private static string Kind(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Pass => "pass",
        FindingOutcome.NotApplicable => "notApplicable",
        FindingOutcome.Unknown => "open",
        _ => "fail",
    };

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>What the rule's page says before its examples.</summary>
    private static string Page(RuleInfo rule)
    {
        var page = rule.Help.Replace("\r\n", "\n");
        var end = page.IndexOf("\n## Fails", StringComparison.Ordinal);
        var text = page.Length == 0 ? $"# {rule}\n\n{rule.Reason}\n\n{rule.Recommendation}" : page.Substring(0, end < 0 ? page.Length : end);
        return $"{RelativeLink.Replace(text, "$1").Trim()}\n\n[Source]({rule.SourceUri.AbsoluteUri}), {FlatFinding.Date(rule.SourceDate)}. More: `Get-VpnFaqAnswer -Id {rule.FaqId}`";
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text.Substring(0, length - 1) + "\u2026";
}
