namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatWithPolicyBasedSelectorsTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Selectors("true");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.usePolicyBasedTrafficSelectors");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Selectors("\"[parameters('selectors')]\"");

    protected override string UnknownFor => "properties.usePolicyBasedTrafficSelectors";

    private static World Selectors(string value) => Worlds.Nat.With("cn-oslo", $$"""{ "properties": { "usePolicyBasedTrafficSelectors": {{value}} } }""");
}
