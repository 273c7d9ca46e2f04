namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class DefaultSiteBesideExpressRouteTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Coexistence().With("gw-hub", $$"""{ "properties": { "gatewayDefaultSite": { "id": "{{Worlds.Group}}/localNetworkGateways/lng-oslo" } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.gatewayDefaultSite");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Coexistence().With("gw-hub", """{ "properties": { "gatewayDefaultSite": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.gatewayDefaultSite";

}
