using System.Collections.Concurrent;
using VpnFaq.Resources;
using VpnFaq.Settings;

namespace VpnFaq.Rules;

/// <summary>Asks every rule about every resource that it is for.</summary>
internal sealed class Checker(RuleCatalog catalog, CheckOptions options)
{
    // Resources that all cores judge together, before their findings are handed on; and those that one of them takes at a time.
    private const int Batch = 1_000;
    private const int Share = 100;

    private static readonly FindingOutcome[] Outcomes = (FindingOutcome[])Enum.GetValues(typeof(FindingOutcome));

    private readonly int[] counts = new int[Outcomes.Length];
    private readonly bool[] isReported = [.. Outcomes.Select(o => options.Outcomes.Contains(o))];
    private readonly ConcurrentDictionary<Type, Rule[]> asked = [];
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
        for (var from = 0; from < topology.All.Count; from += Batch)
        {
            if (from > 0)
                options.Progress(from);
            var judged = new Judgement[(Math.Min(Batch, topology.All.Count - from) + Share - 1) / Share];
            Cores.Share(judged.Length, i => judged[i] = Judge(context, from + (i * Share), Share));
            foreach (var judgement in judged)
            {
                foreach (var finding in Accepted(judgement))
                    yield return finding;
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
        return asked.TryGetValue(type, out var rules) ? rules : asked[type] = [.. catalog.RulesFor(resource).Where(r => IsAsked(r.Info))];
    }

    // Runs on several threads: it changes nothing but what it returns. Rule by rule, since the code of all rules together fits no cache.
    private Judgement Judge(RuleContext context, int from, int count)
    {
        var judgement = new Judgement();
        var all = context.Topology.All;
        var kinds = new List<Type>();
        var numbers = new int[Math.Min(count, all.Count - from)];
        for (var i = from; i < from + numbers.Length; i++)
        {
            if (kinds.Contains(all[i].GetType()))
                continue;
            kinds.Add(all[i].GetType());
            var alike = 0;
            for (var k = i; k < from + numbers.Length; k++)
            {
                if (all[k].GetType() == all[i].GetType())
                    numbers[alike++] = k;
            }

            Judge(judgement, context, RulesFor(all[i]), numbers.AsSpan(0, alike));
        }

        return judgement;
    }

    private void Judge(Judgement judgement, RuleContext context, Rule[] rules, ReadOnlySpan<int> numbers)
    {
        var all = context.Topology.All;
        for (var rule = 0; rule < rules.Length; rule++)
        {
            foreach (var number in numbers)
                Note(judgement, number, rule, rules[rule], all[number], rules[rule].Check(all[number], context));
        }
    }

    private void Note(Judgement judgement, int number, int ruleNumber, Rule rule, Resource resource, Verdict verdict)
    {
        if (verdict.Outcome == FindingOutcome.Fail)
        {
            foreach (var failure in verdict.Failures)
                judgement.Tell(number, ruleNumber, Failed(rule, failure.At ?? resource, failure), failure.At ?? resource);
            return;
        }

        judgement.Counts[(int)verdict.Outcome]++;
        if (verdict.Missing is { } needed)
            judgement.Miss(number, ruleNumber, needed);
        if (isReported[(int)verdict.Outcome])
            judgement.Tell(number, ruleNumber, Told(rule, resource, verdict), resource);
    }

    // In turn: what accepts findings remembers what it met.
    private IEnumerable<Finding> Accepted(Judgement judgement)
    {
        for (var i = 0; i < counts.Length; i++)
            counts[i] += judgement.Counts[i];
        var words = judgement.InOrder();
        var isAccepted = true;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Missing is { } needed && !missing.ContainsKey(needed.Id))
                missing.Add(needed.Id, needed);
            if (words[i].Finding is not { } finding)
                continue;
            if (finding.Outcome == FindingOutcome.Fail)
            {
                acceptance.Judge(finding, words[i].At!);
                // A verdict is accepted where all of its failures are.
                isAccepted &= finding.Outcome == FindingOutcome.Suppressed;
                if (i + 1 == words.Count || !words[i].IsOfSameVerdict(words[i + 1]))
                {
                    counts[(int)(isAccepted ? FindingOutcome.Suppressed : FindingOutcome.Fail)]++;
                    isAccepted = true;
                }
            }

            if (isReported[(int)finding.Outcome])
                yield return finding;
        }
    }

    private Finding Failed(Rule rule, Resource resource, Failure failure) => new(rule.Info)
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
        Location = resource.Origin.Locate(failure.Property),
        Run = Run,
    };

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
        Location = resource.Origin.Locate(verdict.UnknownPath ?? string.Empty),
        Run = Run,
    };
}
