namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class DefaultSiteNotConnectedTests : RuleTests
{
    protected override World Passing => Default("LNG-oslo");

    protected override World Failing => Default("lng-rome");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.gatewayDefaultSite");

    protected override World? NotApplicable => Default("lng-rome").Without("cn-oslo");

    protected override World? Unknown => Default("lng-rome").With("cn-oslo", """{ "properties": { "localNetworkGateway2": { "id": "[variables('site')]" } } }""");

    protected override string UnknownFor => "properties.localNetworkGateway2";

    [Fact]
    public void Without_a_default_site_there_is_nothing_to_connect() => Assert.All(Judge(Worlds.Hub), f => Assert.Equal(FindingOutcome.NotApplicable, f.Outcome));

    private static World Default(string site) => Worlds.HubWith($$""" "gatewayDefaultSite": { "id": "{{Worlds.Group}}/localNetworkGateways/{{site}}" } """);
}
