using VpnFaq.Resources;
using VpnFaq.Settings;

namespace VpnFaq.Rules;

/// <summary>Asks every rule about every resource that it is for.</summary>
internal sealed class Checker(RuleCatalog catalog, CheckOptions options)
{
    private const int ProgressStep = 1_000;

    private static readonly FindingOutcome[] Outcomes = (FindingOutcome[])Enum.GetValues(typeof(FindingOutcome));

    private readonly int[] counts = new int[Outcomes.Length];
    private readonly bool[] isReported = [.. Outcomes.Select(o => options.Outcomes.Contains(o))];
    private readonly Dictionary<Type, Rule[]> asked = [];
    private readonly Acceptance acceptance = new(options);
    private readonly Dictionary<ResourceId, MissingResource> missing = [];
    private readonly RuleSelection included = RuleSelection.Of(options.Settings.IncludeRule);
    private readonly RuleSelection excluded = RuleSelection.Of(options.Settings.ExcludeRule);
    private Lazy<CheckRun>? run;

    /// <summary>Resources that rules needed, that the input refers to, and that were not given; in the order in which they were missed.</summary>
    public IReadOnlyCollection<MissingResource> Missing => missing.Values;

    /// <summary>How many verdicts there were of each outcome, reported or not; known when all findings were taken.</summary>
    public Dictionary<FindingOutcome, int> Counts =>
        Outcomes.Where(o => counts[(int)o] > 0).ToDictionary(o => o, o => counts[(int)o]);

    private CheckRun? Run => run?.Value;

    /// <summary>What reports may know of this check, when all findings were taken.</summary>
    public CheckRun Conclude()
    {
        Run!.Verdicts = Counts;
        return Run;
    }

    /// <summary>The findings in the order of the resources, then of the rules.</summary>
    public IEnumerable<Finding> Check(Topology topology)
    {
        var context = new RuleContext(topology, options.AsOf) { Settings = options.Settings };
        run = new Lazy<CheckRun>(() => new CheckRun(options.AsOf, TopologySketcher.Sketch(topology)) { Resources = topology.All.Count });
        for (var i = 0; i < topology.All.Count; i++)
        {
            if (i > 0 && i % ProgressStep == 0)
                options.Progress(i);
            var resource = topology.All[i];
            foreach (var rule in RulesFor(resource))
            {
                var verdict = rule.Check(resource, context);
                if (verdict.Missing is { } needed && !missing.ContainsKey(needed.Id))
                    missing.Add(needed.Id, needed);
                if (verdict.Outcome == FindingOutcome.Fail)
                {
                    foreach (var failure in Failures(rule, resource, verdict))
                        yield return failure;
                    continue;
                }

                counts[(int)verdict.Outcome]++;
                if (isReported[(int)verdict.Outcome])
                    yield return Told(rule, resource, verdict);
            }
        }
    }

    /// <summary>What accepts findings and had nothing to accept; known when all findings were taken.</summary>
    public IEnumerable<string> UnusedSuppressions(Topology topology) => acceptance.Unused(topology, IsAsked);

    /// <summary>How many findings of the baseline are gone; known when all findings were taken.</summary>
    public int GoneFromBaseline => acceptance.Gone;

    // A rule about the preset's floor says what those that stand aside would say; where it is not asked, they are.
    private bool IsAsked(RuleInfo rule) =>
        IsWanted(rule) && !(options.Settings.Preset.StandAside.TryGetValue(rule.Id, out var floor) && catalog.Rules.Any(r => r.Info.Id == floor && IsWanted(r.Info)));

    private bool IsWanted(RuleInfo rule) =>
        (options.Settings.IncludeRule.Count == 0 || included.Matches(rule)) && !excluded.Matches(rule)
        && options.Includes(rule);

    private Rule[] RulesFor(Resource resource)
    {
        var type = resource.GetType();
        if (!asked.TryGetValue(type, out var rules))
            asked[type] = rules = [.. catalog.RulesFor(resource).Where(r => IsAsked(r.Info))];
        return rules;
    }

    private List<Finding> Failures(Rule rule, Resource judged, Verdict verdict)
    {
        var failures = verdict.Failures.Select(f => Failed(rule, f.At ?? judged, f)).ToList();
        counts[(int)(failures.TrueForAll(f => f.Outcome == FindingOutcome.Suppressed) ? FindingOutcome.Suppressed : FindingOutcome.Fail)]++;
        failures.RemoveAll(f => !isReported[(int)f.Outcome]);
        return failures;
    }

    private Finding Failed(Rule rule, Resource resource, Failure failure)
    {
        var finding = new Finding(rule.Info)
        {
            Severity = options.Settings.SeverityOf(rule.Info),
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
            Run = Run,
        };
        acceptance.Judge(finding, resource);
        return finding;
    }

    private Finding Told(Rule rule, Resource resource, Verdict verdict) => new(rule.Info)
    {
        Severity = options.Settings.SeverityOf(rule.Info),
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
        Run = Run,
    };
}
