using System.Text.Json;

namespace VpnFaq.Core.Tests.Reports;

/// <summary>
/// What the published schema of SARIF 2.1.0 demands of the objects that we write: their members and types, what is required,
/// and the words of its enumerations. A member that is not listed is one that the schema forbids, or that this list lacks.
/// </summary>
internal static class SarifSchema
{
    // Name, then type: text, number, true/false, {object}, [list of objects], "one|of" words. A star means required.
    private static readonly Dictionary<string, string[]> Objects = new()
    {
        ["log"] = ["$schema text", "version* 2.1.0", "runs* [run]"],
        ["run"] = ["tool* {tool}", "automationDetails {automation}", "invocations [invocation]", "originalUriBaseIds {bases}", "columnKind utf16CodeUnits|unicodeCodePoints", "results [result]"],
        ["tool"] = ["driver* {driver}"],
        ["driver"] = ["name* text", "semanticVersion text", "rules [rule]"],
        ["automation"] = ["description {message}"],
        ["invocation"] = ["executionSuccessful* flag", "toolExecutionNotifications [notification]"],
        ["notification"] = ["level none|note|warning|error", "message* {message}"],
        ["bases"] = ["%SRCROOT% {artifactLocation}"],
        ["message"] = ["text* text"],
        ["rule"] = ["id* text", "name text", "shortDescription {message}", "fullDescription {message}", "helpUri uri", "help {help}", "defaultConfiguration {configuration}", "properties {bag}"],
        ["help"] = ["text* text", "markdown text"],
        ["configuration"] = ["level none|note|warning|error"],
        ["result"] =
        [
            "ruleId text", "ruleIndex number", "kind notApplicable|pass|fail|review|open|informational", "level none|note|warning|error", "message* {message}",
            "locations [location]", "partialFingerprints {fingerprints}", "suppressions [suppression]", "properties {bag}",
        ],
        ["location"] = ["physicalLocation {place}", "logicalLocations [logical]"],
        ["place"] = ["artifactLocation {artifactLocation}", "region {region}"],
        ["artifactLocation"] = ["uri uri", "uriBaseId text", "description {message}"],
        ["region"] = ["startLine number", "startColumn number", "endLine number", "endColumn number"],
        ["logical"] = ["name text", "fullyQualifiedName text", "kind text"],
        ["fingerprints"] = ["vpnFaqFinding/v1 text", "primaryLocationLineHash text"],
        ["suppression"] = ["kind* inSource|external", "status accepted|underReview|rejected", "justification text", "properties {bag}"],
        ["bag"] = ["tags texts", "precision text", "problem.severity text", "resourceId text", "resourceType text", "property text", "actual text", "expected text", "fix text", "impact text", "faqId text", "owner text", "expires text"],
    };

    /// <summary>What is not as the schema has it, with the place in the log; nothing where all is well.</summary>
    public static List<string> Problems(JsonElement log)
    {
        var problems = new List<string>();
        Check(log, "log", "$", problems);
        return problems;
    }

    private static void Check(JsonElement element, string type, string path, List<string> problems)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add($"{path} is no object");
            return;
        }

        var members = Objects[type].Select(m => m.Split(' ', 2)).ToDictionary(m => m[0].TrimEnd('*'), m => (Type: m[1], IsRequired: m[0].EndsWith('*')));
        problems.AddRange(members.Where(m => m.Value.IsRequired && !element.TryGetProperty(m.Key, out _)).Select(m => $"{path} has no {m.Key}"));
        foreach (var member in element.EnumerateObject())
        {
            if (members.TryGetValue(member.Name, out var known))
                CheckValue(member.Value, known.Type, $"{path}.{member.Name}", problems);
            else
                problems.Add($"{path}.{member.Name} is not of the schema");
        }

        if (element.EnumerateObject().GroupBy(m => m.Name).Any(g => g.Count() > 1))
            problems.Add($"{path} has a member twice");
    }

    private static void CheckValue(JsonElement value, string type, string path, List<string> problems)
    {
        if (type[0] == '{')
        {
            Check(value, type.Trim('{', '}'), path, problems);
        }
        else if (type[0] == '[')
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
                Check(item, type.Trim('[', ']'), $"{path}[{index++}]", problems);
        }
        else if (!Fits(value, type))
        {
            problems.Add($"{path} is {value}, not {type}");
        }
    }

    private static bool Fits(JsonElement value, string type) => type switch
    {
        "text" => value.ValueKind == JsonValueKind.String,
        "texts" => value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String),
        "number" => value.TryGetInt64(out var number) && number >= 0,
        "flag" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "uri" => Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute),
        _ => type.Split('|').Contains(value.GetString()),
    };
}
