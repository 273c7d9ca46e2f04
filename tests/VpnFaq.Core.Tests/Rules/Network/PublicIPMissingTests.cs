namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PublicIPMissingTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Bare(Worlds.Hub);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations[0].properties.publicIPAddress");

    protected override World? NotApplicable => Bare(NetworkWorlds.Sku("Basic"));

    protected override World? Unknown => Bare(Worlds.Hub.With("gw-hub", """{ "properties": { "sku": null } }"""));

    protected override string UnknownFor => "properties.sku.name";

    [Fact]
    public void With_private_addresses_a_gateway_may_do_without() =>
        Assert.True(IsKept(Failing.With("gw-hub", """{ "properties": { "enablePrivateIpAddress": true } }""")));

    private static World Bare(World world) => NetworkWorlds.IPConfigurations(world, $$"""
        { "name": "default", "properties": { "subnet": { "id": "{{Worlds.Group}}/virtualNetworks/vnet-hub/subnets/GatewaySubnet" } } }
        """);
}
