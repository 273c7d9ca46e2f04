namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class DefaultSitePolicyBasedTests : RuleTests
{
    protected override World Passing => Default("RouteBased");

    protected override World Failing => Default("PolicyBased");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.gatewayDefaultSite");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.HubWith(""" "gatewayDefaultSite": { "id": "hq" } """);

    protected override string UnknownFor => "properties.gatewayDefaultSite";

    private static World Default(string type) =>
        Worlds.HubWith($$""" "vpnType": "{{type}}", "gatewayDefaultSite": { "id": "{{Worlds.Group}}/localNetworkGateways/lng-oslo" } """);
}
