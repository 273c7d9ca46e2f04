namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class MigrationRoomTests : RuleTests
{
    protected override World Passing => Basic(Worlds.Hub);

    protected override World Failing => Basic(NetworkWorlds.GatewaySubnet("10.10.255.0/28"));

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.addressPrefixes");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Hub.Without("pip-hub-1");

    protected override string UnknownFor => "public IP address pip-hub-1";

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Three_addresses_have_to_be_free(int taken, bool isKept)
    {
        var ids = Enumerable.Range(1, taken).Select(i => $$"""{ "id": "{{Worlds.Group}}/networkInterfaces/nic{{i}}/ipConfigurations/internal" }""");
        Assert.Equal(isKept, IsKept(Basic(NetworkWorlds.GatewaySubnet("10.10.255.0/27", $$""" "ipConfigurations": [ {{string.Join(", ", ids)}} ] """))));
    }

    [Fact]
    public void Only_existing_gateways_are_migrated_and_Basic_ones_are_not()
    {
        Assert.True(IsKept(Failing.With("gw-hub", """{ "properties": { "provisioningState": null } }""")));
        Assert.True(IsKept(Failing.With("gw-hub", """{ "properties": { "sku": { "name": "Basic" } } }""")));
        Assert.True(IsKept(Failing.At("2024-07-09")));
        Assert.False(IsKept(Failing.At("2024-07-10")));
    }

    private static World Basic(World world) => NetworkWorlds.BothAddresses(world, """{ "sku": { "name": "Basic" }, "zones": null }""");
}
