namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DpdTimeoutUnadvisedTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "dpdTimeoutSeconds": 10 } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.dpdTimeoutSeconds");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "dpdTimeoutSeconds": 5 } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "dpdTimeoutSeconds": "soon" } }""");

    protected override string UnknownFor => "properties.dpdTimeoutSeconds";

    [Theory]
    [InlineData(29, 1)]
    [InlineData(30, 0)]
    [InlineData(45, 0)]
    [InlineData(46, 1)]
    public void Thirty_to_45_seconds_are_advised(int seconds, int failures) => Assert.Equal(failures, Failures(Worlds.Hub.With("cn-oslo", $$"""
        { "properties": { "dpdTimeoutSeconds": {{seconds}} } }
        """)).Count());
}
