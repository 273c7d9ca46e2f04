namespace VpnFaq.Core.Tests.Rules;

public sealed class PlantedMistakesTests
{
    public static TheoryData<string> Names => [.. PlantedMistake.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_mistake_is_found_where_it_is(string name)
    {
        var mistake = PlantedMistake.All.Single(m => m.Name == name);
        var failures = mistake.World.Check(FindingOutcome.Fail);
        Assert.True(
            failures.Any(f => f.ResourceName.StartsWith(mistake.Resource, StringComparison.Ordinal) && f.Property.StartsWith(mistake.Property, StringComparison.Ordinal)),
            $"Looked for {mistake.Resource} {mistake.Property}; found {string.Join("; ", failures.Select(f => $"{f.RuleId} {f.ResourceName} {f.Property}"))}");
    }
}
