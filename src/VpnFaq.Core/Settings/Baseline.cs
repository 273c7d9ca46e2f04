using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VpnFaq.Reading;

namespace VpnFaq.Settings;

/// <summary>The findings that were known when a team began to check: they are accepted, so that only new ones fail.</summary>
internal sealed class Baseline
{
    private const string Kind = "VpnFaq baseline";

    private const string Version = "1";

    private readonly HashSet<FindingKey> known;

    private Baseline(string name, HashSet<FindingKey> known)
    {
        this.known = known;
        Suppression = FindingSuppression.OfBaseline(name);
    }

    public int Count => known.Count;

    /// <summary>What a finding of the baseline carries.</summary>
    public FindingSuppression Suppression { get; }

    public bool Contains(FindingKey key) => known.Contains(key);

    /// <summary>
    /// The text of a baseline: the failures, and those that the baseline of this run accepted. What the settings
    /// suppress is not taken over; it has a reason and perhaps an end, which a baseline would lose.
    /// </summary>
    /// <returns>JSON with one line for each finding, in an order that does not depend on the run.</returns>
    public static string Write(IEnumerable<Finding> findings)
    {
        var keys = new SortedSet<FindingKey>(findings
            .Where(f => f.Outcome == FindingOutcome.Fail || f.Suppression?.IsBaseline == true)
            .Select(FindingKey.Of));
        var text = new StringBuilder($"{{\n  \"kind\": \"{Kind}\",\n  \"version\": {Version},\n  \"findings\": [");
        var separator = "\n";
        foreach (var key in keys)
        {
            text.Append(separator).Append($"    {{ \"rule\": \"{Escape(key.Rule)}\", \"resource\": \"{Escape(key.Resource)}\", \"property\": \"{Escape(key.Property)}\" }}");
            separator = ",\n";
        }

        return text.Append(keys.Count > 0 ? "\n  ]\n}\n" : "]\n}\n").ToString();
    }

    /// <param name="path">Path of the file.</param>
    /// <param name="problem">Why it cannot be used; null where it can.</param>
    /// <returns>Null where it cannot be used.</returns>
    public static Baseline? Read(string path, out FileProblem? problem)
    {
        try
        {
            return Parse(path, File.ReadAllBytes(path), out problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = e is FileNotFoundException or DirectoryNotFoundException
                ? new("VpnFaq.BaselineNotFound", $"There is no baseline {path}. Export-VpnGatewayReport -Format Baseline writes one.")
                : new("VpnFaq.FileNotReadable", $"The file {path} cannot be read: {e.Message}");
            return null;
        }
    }

    /// <param name="path">Path for messages.</param>
    /// <param name="content">The file's content.</param>
    /// <param name="problem">Why it cannot be used; null where it can.</param>
    public static Baseline? Parse(string path, byte[] content, out FileProblem? problem)
    {
        problem = null;
        try
        {
            var root = JsonText.Parse(path, content).Root;
            if (root.Property("kind")?.Text != Kind)
                problem = new("VpnFaq.BaselineNotOurs", $"The file {path} is no baseline of VpnFaq. Export-VpnGatewayReport -Format Baseline writes one.");
            else if (root.Property("version")?.Text != Version || root.Property("findings") is not { Kind: NodeKind.Array } findings)
                problem = new("VpnFaq.BaselineVersion", $"The baseline {path} has a form that this version of VpnFaq does not read. Write it again with Export-VpnGatewayReport -Format Baseline.");
            else
                return new Baseline(Path.GetFileName(path), [.. Enumerable.Range(0, findings.Count).Select(i => Key(findings.Item(i)))]);
        }
        catch (JsonException e)
        {
            problem = new("VpnFaq.BaselineNotOurs", $"The file {path} is no baseline of VpnFaq: it is not JSON from line {(e.LineNumber ?? 0) + 1} on.");
        }

        return null;
    }

    private static FindingKey Key(Node entry) => new(Text(entry, "rule"), Text(entry, "resource"), Text(entry, "property"));

    private static string Text(Node entry, string name) => entry.Property(name)?.Text ?? string.Empty;

    private static string Escape(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
}
