namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class GatewaySubnetMissingTests : RuleTests
{
    protected override World Passing => Planned;

    protected override World Failing => NetworkWorlds.Subnets(Planned, "vnet-hub", """ "name": "servers", "properties": { "addressPrefix": "10.10.1.0/24" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations[0].properties.subnet");

    protected override World? NotApplicable => NetworkWorlds.IPConfigurations(Planned, """{ "name": "default" }""");

    protected override World? Unknown => Planned.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    private static World Planned => Worlds.Hub.With("gw-hub", """{ "properties": { "provisioningState": null } }""");

    [Fact]
    public void A_gateway_that_exists_has_its_subnet_whatever_an_older_copy_of_the_network_says() =>
        Assert.True(IsKept(Failing.With("gw-hub", """{ "properties": { "provisioningState": "Succeeded" } }""")));

    [Fact]
    public void A_subnet_that_was_given_apart_from_its_network_exists()
    {
        var world = Planned.With("vnet-hub", """{ "properties": { "subnets": null } }""");
        Assert.Equal(FindingOutcome.Unknown, Assert.Single(Judge(world)).Outcome);
        Assert.True(IsKept(world.Plus($$"""
            { "name": "GatewaySubnet", "id": "{{Worlds.Group}}/virtualNetworks/vnet-hub/subnets/GatewaySubnet", "type": "Microsoft.Network/virtualNetworks/subnets" }
            """)));
    }
}
