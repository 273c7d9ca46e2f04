namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatExternalMappingsOverlapTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Translations.Of(Translations.Ingress(), Translations.Egress(outside: "100.64.0.0/16"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.natRules[1].properties.externalMappings[0].addressSpace");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Translations.Of(Translations.Ingress(outside: "[parameters('outside')]"));

    protected override string UnknownFor => "properties.externalMappings";

    [Fact]
    public void A_part_of_another_mapping_fails() => Assert.Equal(["100.64.8.0/24"], Failures(Translations.Of(
        Translations.Ingress("10.30.8.0/24", "100.64.8.0/24", "in-1"), Translations.Ingress(name: "in-2"))).Select(f => f.Actual));

    [Fact]
    public void One_translation_made_for_each_instance_is_kept() => Assert.True(IsKept(Translations.Of(
        Translations.Ingress(name: "in-1", instance: "default"), Translations.Ingress(name: "in-2", instance: "activeActive"))));

    [Fact]
    public void A_rule_given_on_its_own_is_found_as_well() => Assert.Equal([("gw-hub", "properties.natRules", "100.64.0.0/16")], Failures(
        Translations.Of(Translations.Ingress()).Plus(Translations.Egress(outside: "100.64.0.0/16"))));
}
