namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class ConnectionTypeMismatchTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": "Vnet2Vnet" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.connectionType");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": "VPNClient" } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "localNetworkGateway2": null } }""");

    protected override string UnknownFor => "properties.localNetworkGateway2";

    [Fact]
    public void Ends_of_all_types_pass() => Assert.True(IsKept(Worlds.Coexistence()));

    [Fact]
    public void An_end_too_many_fails_where_it_stands() => Assert.Equal(["properties.virtualNetworkGateway2"], Failures(Worlds.Hub.With("cn-oslo", $$"""
        { "properties": { "virtualNetworkGateway2": { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-far" } } }
        """)).Select(f => f.Property));
}
