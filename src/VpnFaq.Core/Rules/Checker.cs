using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>Asks every rule about every resource that it is for.</summary>
internal sealed class Checker(RuleCatalog catalog, CheckOptions options)
{
    private readonly Dictionary<Type, Rule[]> asked = [];
    private readonly Dictionary<ResourceId, MissingResource> missing = [];
    private Lazy<CheckRun>? run;

    /// <summary>Resources that rules needed, that the input refers to, and that were not given; in the order in which they were missed.</summary>
    public IReadOnlyCollection<MissingResource> Missing => missing.Values;

    /// <summary>How many verdicts there were of each outcome, reported or not; known when all findings were taken.</summary>
    public Dictionary<FindingOutcome, int> Counts { get; } = [];

    /// <summary>The findings in the order of the resources, then of the rules.</summary>
    public IEnumerable<Finding> Check(Topology topology)
    {
        var context = new RuleContext(topology, options.AsOf);
        // Drawn for the first finding; without one, nobody asks.
        run = new Lazy<CheckRun>(() => new CheckRun(options.AsOf, TopologySketcher.Sketch(topology)));
        foreach (var resource in topology.All)
        {
            foreach (var rule in RulesFor(resource))
            {
                foreach (var finding in Findings(rule, resource, rule.Check(resource, context)))
                    yield return finding;
            }
        }
    }

    private Rule[] RulesFor(Resource resource)
    {
        var type = resource.GetType();
        if (!asked.TryGetValue(type, out var rules))
            asked[type] = rules = [.. catalog.RulesFor(resource).Where(r => options.Includes(r.Info))];
        return rules;
    }

    private IEnumerable<Finding> Findings(Rule rule, Resource resource, Verdict verdict)
    {
        Counts[verdict.Outcome] = Counts.TryGetValue(verdict.Outcome, out var count) ? count + 1 : 1;
        if (verdict.Missing is { } needed && !missing.ContainsKey(needed.Id))
            missing.Add(needed.Id, needed);
        if (!options.Outcomes.Contains(verdict.Outcome))
            return [];
        return verdict.Outcome == FindingOutcome.Fail
            ? verdict.Failures.Select(f => Failed(rule, resource, f))
            : [Told(rule, resource, verdict)];
    }

    private Finding Failed(Rule rule, Resource resource, Failure failure) => new(rule.Info)
    {
        Outcome = FindingOutcome.Fail,
        ResourceName = resource.DisplayName,
        ResourceType = resource.Kind.Type,
        ResourceId = resource.Id?.Value ?? string.Empty,
        Property = failure.Property,
        Actual = failure.Actual,
        Expected = failure.Expected,
        Message = failure.Message,
        Fix = failure.Fix,
        Impact = failure.Impact,
        Location = resource.Origin?.Locate(failure.Property),
        Run = run?.Value,
    };

    private Finding Told(Rule rule, Resource resource, Verdict verdict) => new(rule.Info)
    {
        Outcome = verdict.Outcome,
        ResourceName = resource.DisplayName,
        ResourceType = resource.Kind.Type,
        ResourceId = resource.Id?.Value ?? string.Empty,
        Property = verdict.UnknownPath ?? string.Empty,
        Message = verdict switch
        {
            { Outcome: FindingOutcome.Pass } => rule.Info.Title + ".",
            { Missing: { } needed } => $"Needed and not given: {needed}.",
            { UnknownPath: { } path } => $"Not given or not readable: {path}.",
            _ => verdict.Reason,
        },
        Location = resource.Origin?.Locate(verdict.UnknownPath ?? string.Empty),
        Run = run?.Value,
    };
}
