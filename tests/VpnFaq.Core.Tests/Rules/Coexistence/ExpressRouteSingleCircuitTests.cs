namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class ExpressRouteSingleCircuitTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence().Plus(Second);

    protected override World Failing => Worlds.Coexistence();

    protected override (string Resource, string Property) FailsAt => ("gw-er", "");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Coexistence().With("cn-er", """{ "properties": { "peer": null } }""");

    protected override string UnknownFor => "properties.peer";

    private static string Second => $$"""
        {
          "name": "cn-er-2", "id": "{{Worlds.Group}}/connections/cn-er-2", "type": "Microsoft.Network/connections",
          "properties": {
            "connectionType": "ExpressRoute", "virtualNetworkGateway1": { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-er" },
            "peer": { "id": "{{Worlds.Group}}/expressRouteCircuits/erc-2" }
          }
        }
        """;

    [Fact]
    public void Without_its_connections_nothing_is_known() =>
        Assert.All(Judge(Worlds.Coexistence().Without("cn-er")), f => Assert.Equal(FindingOutcome.NotApplicable, f.Outcome));
}
