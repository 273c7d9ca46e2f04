namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class ConnectionEndMissingTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "localNetworkGateway2": null } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.localNetworkGateway2");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": "VPNClient" } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": null } }""");

    protected override string UnknownFor => "properties.connectionType";

    [Theory]
    [InlineData("Vnet2Vnet", "properties.virtualNetworkGateway2")]
    [InlineData("ExpressRoute", "properties.peer")]
    public void Each_type_misses_its_own_end(string type, string property) => Assert.Equal([property], Failures(Worlds.Hub.With("cn-oslo", $$"""
        { "properties": { "connectionType": "{{type}}", "localNetworkGateway2": null } }
        """)).Select(f => f.Property));

    [Fact]
    public void A_connection_without_a_gateway_fails_at_its_first_end() => Assert.Equal(["properties.virtualNetworkGateway1"], Failures(Worlds.Hub.With("cn-oslo", """
        { "properties": { "virtualNetworkGateway1": null } }
        """)).Select(f => f.Property));

    [Fact]
    public void An_end_of_another_kind_is_told_by_another_rule() =>
        Assert.Empty(Failures(Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": "Vnet2Vnet" } }""")));
}
