namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class PolicyOnExpressRouteTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Coexistence().With("cn-er", $$"""{ "properties": { "ipsecPolicies": [ {{PolicyRuleTests.Changed("")}} ] } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-er", "properties.ipsecPolicies");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Coexistence().With("cn-er", """{ "properties": { "ipsecPolicies": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.ipsecPolicies";
}
