using VpnFaq.Rules;

namespace VpnFaq.Core.Tests.Rules;

/// <summary>
/// The four cases that every rule has to show. A test class is named for its rule: <c>GcmPairingTests</c> tests
/// <c>GcmPairing</c>. Where a case cannot occur, the property says <see cref="CannotOccur"/>.
/// </summary>
public abstract class RuleTests
{
    private readonly string ruleName;

    protected RuleTests() => ruleName = GetType().Name[..^"Tests".Length];

    /// <summary>Stands for a case that the rule's nature excludes.</summary>
    protected static World? CannotOccur => null;

    protected abstract World Passing { get; }

    protected abstract World Failing { get; }

    /// <summary>Name of the resource and property that the failing case is found at.</summary>
    protected abstract (string Resource, string Property) FailsAt { get; }

    protected abstract World? NotApplicable { get; }

    protected abstract World? Unknown { get; }

    /// <summary>The property or the resource that the unknown case lacks, as its message names it.</summary>
    protected abstract string UnknownFor { get; }

    [Fact]
    public void Passes_where_the_rule_is_kept()
    {
        var findings = Judge(Passing);
        Assert.Contains(findings, f => f.Outcome == FindingOutcome.Pass);
        Assert.DoesNotContain(findings, f => f.Outcome is FindingOutcome.Fail or FindingOutcome.Unknown);
    }

    [Fact]
    public void Fails_at_the_resource_and_property_that_break_it()
    {
        var failures = Judge(Failing).Where(f => f.Outcome == FindingOutcome.Fail).ToList();
        Assert.Contains(FailsAt, failures.Select(f => (f.ResourceName, f.Property)));
        Assert.All(failures, f =>
        {
            Assert.NotEmpty(f.Message);
            Assert.NotEmpty(f.Expected);
            Assert.NotNull(f.Location);
        });
    }

    [Fact]
    public void Does_not_apply_where_it_has_no_business()
    {
        if (NotApplicable is not { } world)
            return;
        var findings = Judge(world);
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(FindingOutcome.NotApplicable, f.Outcome));
        Assert.All(findings, f => Assert.NotEmpty(f.Message));
    }

    [Fact]
    public void Is_unknown_where_a_value_or_a_resource_is_missing()
    {
        if (Unknown is not { } world)
            return;
        var findings = Judge(world);
        Assert.Contains(findings, f => f.Outcome == FindingOutcome.Unknown && f.Message.Contains(UnknownFor, StringComparison.Ordinal));
        Assert.DoesNotContain(findings, f => f.Outcome == FindingOutcome.Fail);
    }

    /// <summary>What the rule under test says of a world.</summary>
    protected IReadOnlyList<Finding> Judge(World world)
    {
        Assert.Contains(RuleCatalog.Default.Rules, r => r.Info.Name == ruleName);
        return [.. world.Check().Where(f => f.RuleName == ruleName)];
    }

    /// <summary>Failures of the rule under test as resource, property and value.</summary>
    protected IEnumerable<(string Resource, string Property, string Actual)> Failures(World world) =>
        Judge(world).Where(f => f.Outcome == FindingOutcome.Fail).Select(f => (f.ResourceName, f.Property, f.Actual));

    protected bool IsKept(World world) => Judge(world).All(f => f.Outcome is not (FindingOutcome.Fail or FindingOutcome.Unknown));
}
