namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatRuleUnusedTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Translations.Of(Translations.Ingress(), Translations.Egress(), Translations.Ingress("10.30.0.0/16", "100.66.0.0/16", "in-bergen"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-bergen", "name");

    protected override World? NotApplicable => Worlds.Nat.Without("cn-oslo");

    protected override World? Unknown => Worlds.Nat.Linked([], []).With("cn-oslo", """{ "properties": { "connectionStatus": null, "ingressNatRules": null, "egressNatRules": null } }""");

    protected override string UnknownFor => "properties.ingressNatRules";

    [Fact]
    public void A_connection_with_its_status_is_whole_and_names_its_rules_or_has_none() =>
        Assert.Equal(2, Failures(Worlds.Nat.With("cn-oslo", """{ "properties": { "ingressNatRules": null, "egressNatRules": null } }""")).Count());
}
