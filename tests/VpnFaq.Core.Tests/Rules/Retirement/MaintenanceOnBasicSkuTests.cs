namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class MaintenanceOnBasicSkuTests : RuleTests
{
    protected override World Passing => Worlds.Maintenance;

    protected override World Failing => Worlds.Maintenance.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override (string Resource, string Property) FailsAt => ("ma-vpn", "properties.maintenanceConfigurationId");

    protected override World? NotApplicable => Worlds.Maintenance.Without("ma-vpn");

    protected override World? Unknown => Worlds.Maintenance.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void The_Basic_SKU_of_ExpressRoute_is_another_one() =>
        Assert.Empty(Failures(Worlds.Maintenance.With("gw-er", """{ "properties": { "sku": { "name": "Basic" } } }""")));
}
