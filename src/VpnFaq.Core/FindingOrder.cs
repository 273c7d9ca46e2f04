using VpnFaq.Reports;

namespace VpnFaq;

/// <summary>The order in which people read findings: all of a resource together, and the worst first.</summary>
internal static class FindingOrder
{
    /// <summary>Resources by their worst findings and how many of these they have, else as they came; in a resource, the worst first, else as they came.</summary>
    public static IEnumerable<Finding> WorstFirst(IEnumerable<Finding> findings)
    {
        var resources = new Dictionary<(string, string), List<Finding>>();
        var order = new List<(List<Finding> Findings, Tally Tally)>();
        foreach (var finding in findings)
        {
            // Findings of one resource share its texts; one without an id is known by type and name.
            var key = finding.ResourceId.Length > 0 ? (finding.ResourceId, string.Empty) : (finding.ResourceType, finding.ResourceName);
            if (!resources.TryGetValue(key, out var own))
            {
                resources[key] = own = [];
                order.Add((own, new Tally()));
            }

            own.Add(finding);
        }

        order.ForEach(resource => resource.Findings.ForEach(resource.Tally.Add));
        return order.OrderBy(r => r.Tally.Worst).ThenByDescending(r => r.Tally[r.Tally.Worst]).SelectMany(r => r.Findings.OrderBy(Tally.SortOf));
    }
}
