using System.Globalization;
using System.Text;
using System.Xml;
using VpnFaq.Reading;

namespace VpnFaq.Reports;

/// <summary>
/// JUnit XML as Azure Pipelines (PublishTestResults) and GitLab (reports: junit) read it: a suite per resource, a test per
/// rule. A failure fails whatever its severity; what nobody could judge, what does not apply and what somebody accepted is
/// skipped, and says why.
/// </summary>
internal static class JUnitReport
{
    public static string Write(ReportContent content)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("testsuites");
            Attribute(xml, "name", content.Title);
            WriteCounts(xml, content.Findings);
            foreach (var resource in content.Resources)
                WriteSuite(xml, resource, content.Root);
            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void WriteSuite(XmlWriter xml, ReportedResource resource, SourceRoot root)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", resource.Label);
        WriteCounts(xml, resource.Findings);
        Attribute(xml, "skipped", Number(resource.Findings.Count(f => f.Outcome is not (FindingOutcome.Fail or FindingOutcome.Pass))));
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        // The order of the rules, so that a test keeps its name when another one is mended.
        foreach (var finding in resource.Findings.OrderBy(f => f.RuleId, StringComparer.Ordinal))
            WriteCase(xml, finding, resource, names, root);
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<Finding> findings)
    {
        Attribute(xml, "tests", Number(findings.Count));
        Attribute(xml, "failures", Number(findings.Count(f => f.Outcome == FindingOutcome.Fail)));
        Attribute(xml, "errors", "0");
        Attribute(xml, "time", "0");
    }

    private static void WriteCase(XmlWriter xml, Finding finding, ReportedResource resource, Dictionary<string, int> names, SourceRoot root)
    {
        // Both systems know a test by its class and name; of two with the same, one would be lost.
        var count = names[finding.RuleId] = names.TryGetValue(finding.RuleId, out var before) ? before + 1 : 1;
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", resource.Label);
        Attribute(xml, "name", count == 1 ? $"{finding.RuleId} {finding.RuleName}" : FormattableString.Invariant($"{finding.RuleId} {finding.RuleName} ({count})"));
        Attribute(xml, "time", "0");
        if (finding.Location is { } place)
            Attribute(xml, "file", root.PathOf(place.File));
        if (finding.Outcome == FindingOutcome.Fail)
            WriteDetail(xml, "failure", finding.Severity.ToString(), finding.Message, Failure(finding, root));
        else if (finding.Outcome != FindingOutcome.Pass)
            WriteDetail(xml, "skipped", finding.Outcome.ToString(), Reason(finding), Reason(finding));
        xml.WriteEndElement();
    }

    private static void WriteDetail(XmlWriter xml, string element, string type, string message, string text)
    {
        xml.WriteStartElement(element);
        Attribute(xml, "type", type);
        Attribute(xml, "message", message);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    private static string Reason(Finding finding) => finding.Outcome switch
    {
        FindingOutcome.Suppressed when finding.Suppression is { } suppression => $"Suppressed: {SuppressionText.Of(suppression)}. {finding.Message}",
        FindingOutcome.NotApplicable => $"Not applicable: {finding.Message}",
        _ => $"{finding.Outcome}: {finding.Message}",
    };

    private static string Failure(Finding finding, SourceRoot root)
    {
        var text = new StringBuilder();
        AppendField(text, finding.Severity.ToString(), finding.Message);
        AppendField(text, "Place", finding.Location is { } place ? FormattableString.Invariant($"{root.PathOf(place.File)}:{place.Line}:{place.Column}") : string.Empty);
        AppendField(text, "Resource", finding.ResourceId);
        AppendField(text, "Property", finding.Property);
        AppendField(text, "Found", finding.Actual);
        AppendField(text, "Expected", finding.Expected);
        AppendField(text, "Why", finding.Reason);
        AppendField(text, "What to do", finding.Recommendation);
        AppendField(text, finding.Impact == FixImpact.None ? "Fix" : $"Fix ({finding.Impact})", finding.Fix);
        AppendField(text, "Source", $"{finding.SourceUri.OriginalString} ({FlatFinding.Date(finding.SourceDate)})");
        return text.ToString();
    }

    private static void AppendField(StringBuilder text, string label, string value)
    {
        if (value.Length > 0)
            text.Append(label).Append(": ").Append(value).Append('\n');
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Clean(value));

    // XML has no way to write most control characters.
    private static string Clean(string text) => string.Join("\n", text.Split('\n').Select(SafeText.Of));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
