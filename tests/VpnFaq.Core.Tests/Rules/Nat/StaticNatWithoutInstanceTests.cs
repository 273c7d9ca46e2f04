namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class StaticNatWithoutInstanceTests : RuleTests
{
    protected override World Passing => Translations.Of(Translations.Ingress(instance: "default"));

    protected override World Failing => Worlds.Nat;

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.ipConfigurationId");

    protected override World? NotApplicable => Worlds.Nat.Standby();

    protected override World? Unknown => Worlds.Nat.With("gw-hub", """{ "properties": { "activeActive": "[parameters('activeActive')]" } }""");

    protected override string UnknownFor => "properties.activeActive";

    [Fact]
    public void A_dynamic_rule_is_another_rules_business() => Assert.True(IsKept(Translations.Of(Translations.Ingress(outside: "100.64.0.0/26", type: "Dynamic"))));
}
