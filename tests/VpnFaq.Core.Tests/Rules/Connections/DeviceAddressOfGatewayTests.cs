namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DeviceAddressOfGatewayTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Device("20.50.0.2");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.gatewayIpAddress");

    protected override World? NotApplicable => Worlds.FqdnSite;

    protected override World? Unknown => Worlds.Hub.Without("pip-hub-2");

    protected override string UnknownFor => "public IP address pip-hub-2";

    [Fact]
    public void Another_gateway_may_stand_for_the_site() => Assert.True(IsKept(Device("20.60.0.1")
        .Plus(Worlds.Network("vnet-far", "10.20.0.0/16", "10.20.255.0/27"))
        .Plus(Worlds.PublicIP("pip-far-1", "20.60.0.1"))
        .Plus(Worlds.PublicIP("pip-far-2", "20.60.0.2"))
        .Plus(Worlds.Gateway("gw-far", "vnet-far", "pip-far-1", "pip-far-2"))));

    [Fact]
    public void An_address_that_is_still_to_be_made_is_not_compared() => Assert.True(IsKept(Worlds.Hub
        .With("pip-hub-1", """{ "properties": { "provisioningState": null, "ipAddress": null } }""")));

    private static World Device(string address) => Worlds.Hub.With("lng-oslo", $$"""{ "properties": { "gatewayIpAddress": "{{address}}" } }""");
}
