namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatInstanceNotFoundTests : RuleTests
{
    protected override World Passing => Translations.Of(Translations.Ingress(instance: "activeActive"));

    protected override World Failing => Translations.Of(Translations.Ingress(instance: "secondary"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.ipConfigurationId");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Translations.Of(Translations.Ingress(instance: "default")).With("gw-hub", """{ "properties": { "ipConfigurations": null } }""");

    protected override string UnknownFor => "properties.ipConfigurations";

    [Fact]
    public void The_bare_name_will_do() => Assert.True(IsKept(Translations.Of(Translations.Ingress(instance: "default").Replace("\"" + Worlds.Group + "/virtualNetworkGateways/gw-hub/ipConfigurations/default\"", "\"Default\"", StringComparison.Ordinal))));
}
