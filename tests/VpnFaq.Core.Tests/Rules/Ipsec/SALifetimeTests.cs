namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class SALifetimeTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", Lifetime("299"));

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ipsecPolicies[0].saLifeTimeSeconds");

    protected override World? NotApplicable => Worlds.Coexistence().Only("cn-er");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", Lifetime("\"soon\""));

    protected override string UnknownFor => "properties.ipsecPolicies[0].saLifeTimeSeconds";

    [Theory]
    [InlineData("300")]
    [InlineData("\"27000\"")]
    [InlineData("null")]
    public void The_least_value_a_number_as_text_and_the_default_are_kept(string lifetime) =>
        Assert.True(IsKept(Worlds.Hub.With("cn-oslo", Lifetime(lifetime))));

    private static string Lifetime(string value) => $$"""{ "properties": { "ipsecPolicies": [ { "saLifeTimeSeconds": {{value}} } ] } }""";
}
