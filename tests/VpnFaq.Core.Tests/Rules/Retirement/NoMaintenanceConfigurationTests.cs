namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class NoMaintenanceConfigurationTests : RuleTests
{
    protected override World Passing => Worlds.Maintenance;

    protected override World Failing => Worlds.Maintenance.Without("ma-vpn");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Maintenance.With("gw-hub", """{ "properties": { "gatewayType": null } }""");

    protected override string UnknownFor => "properties.gatewayType";

    [Fact]
    public void ExpressRoute_gateways_are_asked_too_and_Basic_ones_are_not()
    {
        Assert.Equal(["gw-er"], Failures(Worlds.Maintenance.Without("ma-er")).Select(f => f.Resource));
        Assert.Empty(Failures(Worlds.Maintenance.Without("ma-vpn").With("gw-hub", """{ "properties": { "sku": { "name": "Basic" } } }""")));
    }
}
