namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairWithItselfTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.VnetToVnet.With("cn-far-hub", $$"""{ "properties": { "virtualNetworkGateway2": { "id": "{{Worlds.Group}}/virtualNetworkGateways/GW-FAR" } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-far-hub", "properties.virtualNetworkGateway2");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "virtualNetworkGateway2": null } }""");

    protected override string UnknownFor => "properties.virtualNetworkGateway2";

}
