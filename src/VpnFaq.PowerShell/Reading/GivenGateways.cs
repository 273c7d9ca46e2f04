using VpnFaq.Reading;
using VpnFaq.Resources;
using VpnFaq.Rules;
using VpnFaq.Settings;

namespace VpnFaq.PowerShell.Reading;

/// <summary>Resources that a question is asked about.</summary>
internal sealed class GivenGateways(IEnumerable<Resource> resources, DateTime asOf)
{
    private static readonly FindingOutcome[] AnyOutcome =
        [FindingOutcome.Fail, FindingOutcome.Unknown, FindingOutcome.Pass, FindingOutcome.NotApplicable];

    private readonly Topology topology = new(resources);

    /// <summary>What the rules of an answer say of the resources: of each resource what matters most, failures before all else.</summary>
    public IReadOnlyList<Finding> FindingsFor(IReadOnlyList<string> rules)
    {
        if (rules.Count == 0)
            return [];
        var checker = new Checker(RuleCatalog.Default, new CheckOptions { AsOf = asOf, Outcomes = AnyOutcome, Settings = new CheckSettings { IncludeRule = rules } });
        return [.. checker.Check(topology).GroupBy(f => (f.ResourceId, f.ResourceName)).SelectMany(OfMostWeight)];
    }

    private static IEnumerable<Finding> OfMostWeight(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var outcome = Array.Find(AnyOutcome, o => all.Exists(f => f.Outcome == o));
        return all.Where(f => f.Outcome == outcome);
    }
}
