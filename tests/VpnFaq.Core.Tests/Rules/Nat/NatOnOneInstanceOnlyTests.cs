namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatOnOneInstanceOnlyTests : RuleTests
{
    protected override World Passing => Translations.Of(Translations.Ingress(name: "in-1", instance: "default"), Translations.Ingress(name: "in-2", instance: "activeActive"));

    protected override World Failing => Translations.Of(Translations.Ingress(instance: "default"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.ipConfigurationId");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Translations.Of(Translations.Ingress("[parameters('inside')]", instance: "default"));

    protected override string UnknownFor => "properties.internalMappings";

    [Fact]
    public void A_rule_for_another_prefix_or_direction_is_no_counterpart() => Assert.Equal(3, Failures(Translations.Of(
        Translations.Ingress(name: "in-1", instance: "default"),
        Translations.Ingress("10.20.0.0/16", name: "in-2", instance: "activeActive"),
        Translations.Egress(name: "out-2", instance: "activeActive"))).Count());
}
