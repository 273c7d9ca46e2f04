using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Settings;

/// <summary>What of one run's failures is accepted, by the settings or by the baseline, and what of both was of no use.</summary>
internal sealed class Acceptance
{
    private readonly CheckOptions options;
    private readonly HashSet<Suppression> used = [];
    private readonly HashSet<FindingKey> met = [];

    // Findings come resource by resource: patterns are matched once for each, not once for each finding.
    private Resource? current;
    private List<Suppression> ofCurrent = [];

    public Acceptance(CheckOptions options) => this.options = options;

    /// <summary>How many findings of the baseline are gone; known when all findings were taken.</summary>
    public int Gone => (options.Baseline?.Count ?? 0) - met.Count;

    /// <summary>Marks a failure as suppressed where somebody accepts it; where that has run out, the failure says so.</summary>
    public void Judge(Finding failure, Resource resource)
    {
        Suppression? expired = null;
        foreach (var suppression in Concerning(resource))
        {
            if (!suppression.Rules.Contains(failure.RuleId))
                continue;
            used.Add(suppression);
            if (!suppression.HasExpired(options.AsOf))
            {
                failure.Accept(suppression.ToFinding());
                return;
            }

            if (expired is null || suppression.Expires > expired.Expires)
                expired = suppression;
        }

        if (IsKnown(failure))
            failure.Accept(options.Baseline!.Suppression);
        else if (expired is not null)
            failure.Note(Ended(expired));
    }

    /// <summary>Suppressions that matched no failure, each as a sentence; those of rules that were not asked are left out.</summary>
    public IEnumerable<string> Unused(Topology topology, Func<RuleInfo, bool> isAsked)
    {
        var asked = new HashSet<string>(RuleCatalog.Default.Rules.Select(r => r.Info).Where(isAsked).Select(i => i.Id), StringComparer.Ordinal);
        foreach (var suppression in options.Settings.Suppressions.Where(s => !used.Contains(s) && s.Rules.Any(asked.Contains)))
        {
            var isThere = topology.All.Any(suppression.Concerns);
            yield return $"The suppression of {suppression} matches no failure: {(isThere ? "nothing breaks the rule there any more" : "no resource of that name or id was given")}.";
        }
    }

    private List<Suppression> Concerning(Resource resource)
    {
        if (resource != current)
            (current, ofCurrent) = (resource, [.. options.Settings.Suppressions.Where(s => s.Concerns(resource))]);
        return ofCurrent;
    }

    private bool IsKnown(Finding failure)
    {
        var key = FindingKey.Of(failure);
        if (options.Baseline?.Contains(key) != true)
            return false;
        met.Add(key);
        return true;
    }

    private static string Ended(Suppression suppression)
    {
        var owner = suppression.Owner.Length > 0 ? $" by {suppression.Owner}" : string.Empty;
        return $"It was accepted{owner} until {Days.InWords(suppression.Expires!.Value)}: {suppression.Reason}";
    }
}
