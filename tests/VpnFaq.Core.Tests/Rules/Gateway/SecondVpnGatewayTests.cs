namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class SecondVpnGatewayTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Hub.Plus(Worlds.Gateway("gw-second", "vnet-hub", "pip-hub-1", "pip-hub-2"));

    protected override (string Resource, string Property) FailsAt => ("gw-second", "properties.ipConfigurations");

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Worlds.HubWith(""" "ipConfigurations": [] """);

    protected override string UnknownFor => "properties.ipConfigurations";

    [Fact]
    public void Both_gateways_are_named() =>
        Assert.Equal(["gw-hub", "gw-second"], Failures(Failing).Select(f => f.Resource));

    [Fact]
    public void A_request_beside_the_gateway_that_it_made_is_no_second_one()
    {
        var both = Worlds.Hub.Plus(Worlds.Gateway("gw-request", "vnet-hub", "pip-hub-1", "pip-hub-2"));
        Assert.True(IsKept(both.With("gw-request", """{ "id": null, "name": "GW-hub" }""")));
        Assert.True(IsKept(both.With("gw-request", """{ "id": null, "name": null }""")));
    }

    [Fact]
    public void Gateways_of_two_networks_are_no_business_of_each_other() => Assert.True(IsKept(Worlds.VnetToVnet));
}
