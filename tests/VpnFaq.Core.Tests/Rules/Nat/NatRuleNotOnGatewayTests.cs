namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatRuleNotOnGatewayTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Worlds.Nat.Linked(["in-oslo"], ["out-bergen"]);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.egressNatRules[0].id");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Nat.With("gw-hub", """{ "properties": { "natRules": null } }""");

    protected override string UnknownFor => "NAT rule in-oslo";

    [Fact]
    public void A_rule_whose_name_only_a_deployment_knows_may_be_the_one() => Assert.Empty(Failures(
        Translations.Of(Translations.Ingress(), Translations.Egress(name: "[format('{0}', parameters('name'))]")).Linked(["in-oslo"], ["out-bergen"])));

    [Fact]
    public void A_rule_of_another_gateway_fails_without_looking_further() =>
        Assert.Equal(2, Failures(Worlds.Nat.With("cn-oslo", $$"""{ "properties": { "virtualNetworkGateway1": { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-far" } } }""")).Count());
}
