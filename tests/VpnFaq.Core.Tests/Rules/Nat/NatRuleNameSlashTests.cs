namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatRuleNameSlashTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Worlds.Nat.With("gw-hub", """{ "properties": { "natRules": [ { "name": "oslo/in", "properties": { "type": "Static" } } ] } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in", "name");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Translations.Of(Translations.Ingress(name: "[format('{0}-in', parameters('site'))]"));

    protected override string UnknownFor => "name";

    [Theory]
    [InlineData("gw-hub/in-oslo", true)]
    [InlineData("gw-hub/oslo/in", false)]
    public void The_gateway_may_stand_before_the_name_of_a_rule_on_its_own(string name, bool kept) =>
        Assert.Equal(kept, IsKept(World.Of($$"""[ { "name": "{{name}}", "type": "Microsoft.Network/virtualNetworkGateways/natRules", "properties": { "type": "Static" } } ]""")));
}
