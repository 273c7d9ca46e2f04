namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class DynamicNatWithoutInstanceTests : RuleTests
{
    protected override World Passing => Dynamic("default");

    protected override World Failing => Dynamic(null);

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.ipConfigurationId");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Dynamic(null).With("gw-hub", """{ "properties": { "activeActive": "[parameters('activeActive')]" } }""");

    protected override string UnknownFor => "properties.activeActive";

    [Fact]
    public void A_gateway_with_one_instance_needs_no_name() => Assert.True(IsKept(Dynamic(null).Standby()));

    private static World Dynamic(string? instance) => Translations.Of(Translations.Ingress(outside: "100.64.0.0/26", type: "Dynamic", instance: instance));
}
