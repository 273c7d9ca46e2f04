namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DpdTimeoutOutOfRangeTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "dpdTimeoutSeconds": 8 } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.dpdTimeoutSeconds");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "dpdTimeoutSeconds": 0 } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "dpdTimeoutSeconds": "soon" } }""");

    protected override string UnknownFor => "properties.dpdTimeoutSeconds";

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 0)]
    [InlineData(3600, 0)]
    [InlineData(3601, 1)]
    public void Nine_to_3600_seconds_are_the_range(int seconds, int failures) => Assert.Equal(failures, Failures(Worlds.Hub.With("cn-oslo", $$"""
        { "properties": { "dpdTimeoutSeconds": {{seconds}} } }
        """)).Count());

    [Theory]
    [InlineData(1, "A timeout of 1 second is outside of what Azure takes.")]
    [InlineData(7200, "A timeout of 7,200 seconds is outside of what Azure takes.")]
    public void One_second_is_no_seconds(int seconds, string message) => Assert.Equal(message, Judge(Worlds.Hub.With("cn-oslo", $$"""
        { "properties": { "dpdTimeoutSeconds": {{seconds}} } }
        """)).Single(f => f.Outcome == FindingOutcome.Fail).Message);
}
