using System.Management.Automation;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.PowerShell;

/// <summary>What a check says in a line: of its input, its outcomes, what it missed.</summary>
internal static class Summary
{
    private const int MostNames = 3;

    public static string OfInput(Topology topology)
    {
        var kinds = topology.All.GroupBy(r => r.Kind.Noun).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}: {g.Count()}");
        return topology.All.Count == 0 ? "Nothing was read." : $"Read {string.Join(", ", kinds)}.";
    }

    public static string OfOutcomes(Dictionary<FindingOutcome, int> counts) =>
        $"Verdicts: {string.Join(", ", counts.OrderBy(c => c.Key).Select(c => $"{c.Key} {c.Value}"))}.";

    /// <summary>The commands that would supply what was referred to and not given.</summary>
    public static string OfMissing(IReadOnlyCollection<MissingResource> missing)
    {
        var commands = missing.GroupBy(m => m.Kind.Command).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
        {
            // A subnet comes with its network.
            var names = g.Select(m => m.Kind == Subnet.ResourceKind || m.Kind == Peering.ResourceKind ? m.Id.Parent?.Name ?? m.Id.Name : m.Id.Name).Distinct().ToList();
            var more = names.Count > MostNames ? $" and {names.Count - MostNames} more" : string.Empty;
            return $"{g.Key} ({string.Join(", ", names.Take(MostNames))}{more})";
        });
        return $"Some rules could not be judged, since resources that the input refers to were not given. Add the output of {string.Join("; ", commands)}. -Outcome Unknown shows the rules.";
    }

    public static string OfBaseline(int gone) => $"Findings of the baseline that were not met in this run: {gone}. Export-VpnGatewayReport -Format Baseline writes it anew.";

    public static ErrorRecord OfFailures(IReadOnlyDictionary<FindingSeverity, int> failed)
    {
        var counts = failed.OrderByDescending(f => f.Key).Select(f => $"{f.Key}: {f.Value}");
        var message = $"The configuration breaks rules ({string.Join(", ", counts)}).";
        return new ErrorRecord(new InvalidOperationException(message), "VpnFaq.FindingsFound", ErrorCategory.InvalidResult, null);
    }
}
