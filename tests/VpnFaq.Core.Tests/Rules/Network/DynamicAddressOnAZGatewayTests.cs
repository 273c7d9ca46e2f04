namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class DynamicAddressOnAZGatewayTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => NetworkWorlds.BothAddresses(Worlds.Hub, """{ "sku": { "name": "Basic" }, "properties": { "publicIPAllocationMethod": "Dynamic" } }""");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "properties.publicIPAllocationMethod");

    protected override World? NotApplicable => NetworkWorlds.Sku("VpnGw2");

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """{ "properties": { "sku": null } }""");

    protected override string UnknownFor => "properties.sku.name";

    [Fact]
    public void A_dynamic_Standard_address_is_told_elsewhere() =>
        Assert.True(IsKept(Worlds.Hub.With("pip-hub-1", """{ "properties": { "publicIPAllocationMethod": "Dynamic" } }""")));

    [Fact]
    public void An_ExpressRoute_gateway_is_not_its_business() =>
        Assert.True(IsKept(Worlds.Coexistence().With("pip-er", """{ "sku": { "name": "Basic" }, "properties": { "publicIPAllocationMethod": "Dynamic" } }""")));
}
