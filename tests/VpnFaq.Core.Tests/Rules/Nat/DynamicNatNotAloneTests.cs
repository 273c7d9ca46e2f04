namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class DynamicNatNotAloneTests : RuleTests
{
    protected override World Passing => World.Linked(["in-oslo"], []);

    protected override World Failing => World.Linked(["in-oslo"], ["out-oslo"]);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ingressNatRules[0]");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Translations.Of(Translations.Ingress(type: "[parameters('type')]")).Linked(["in-oslo"], []);

    protected override string UnknownFor => "properties.type";

    [Fact]
    public void The_twin_for_the_other_instance_does_not_count() => Assert.True(IsKept(Translations.Of(
        Translations.Ingress(outside: "100.64.0.0/26", name: "in-1", type: "Dynamic", instance: "default"),
        Translations.Ingress(outside: "100.64.0.64/26", name: "in-2", type: "Dynamic", instance: "activeActive")).Linked(["in-1", "in-2"], [])));

    private static World World => Translations.Of(Translations.Ingress(outside: "100.64.0.0/26", type: "Dynamic"), Translations.Egress());
}
