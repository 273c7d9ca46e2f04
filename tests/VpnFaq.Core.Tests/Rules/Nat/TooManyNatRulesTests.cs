namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class TooManyNatRulesTests : RuleTests
{
    protected override World Passing => Rules(500);

    protected override World Failing => Rules(501);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.natRules");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Nat.With("gw-hub", """{ "properties": { "natRules": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.natRules";

    private static World Rules(int count) => Translations.Of([.. Enumerable.Range(0, count).Select(i => Translations.Ingress(name: $"in-{i}"))]);
}
