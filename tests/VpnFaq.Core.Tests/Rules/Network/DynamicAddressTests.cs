namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class DynamicAddressTests : RuleTests
{
    private const string BasicDynamic = """{ "sku": { "name": "Basic" }, "zones": null, "properties": { "publicIPAllocationMethod": "Dynamic" } }""";

    protected override World Passing => NetworkWorlds.BothAddresses(NetworkWorlds.Sku("VpnGw2"), """{ "sku": { "name": "Basic" }, "properties": { "publicIPAllocationMethod": "Static" } }""");

    protected override World Failing => NetworkWorlds.BothAddresses(NetworkWorlds.Sku("VpnGw2"), BasicDynamic);

    protected override (string Resource, string Property) FailsAt => ("pip-hub-2", "properties.publicIPAllocationMethod");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Failing.With("pip-hub-1", """{ "properties": { "publicIPAllocationMethod": "[parameters('method')]" } }""").Without("pip-hub-2");

    protected override string UnknownFor => "properties.publicIPAllocationMethod";

    [Fact]
    public void An_AZ_gateway_is_told_elsewhere() => Assert.True(IsKept(NetworkWorlds.BothAddresses(Worlds.Hub, BasicDynamic)));
}
