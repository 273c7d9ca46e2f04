namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class RemoteNetworkWithoutGatewayTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Worlds.HubAndSpoke.Without("gw-hub");

    protected override (string Resource, string Property) FailsAt => ("vnet-spoke/spoke-to-hub", "properties.useRemoteGateways");

    protected override World? NotApplicable => Worlds.HubAndSpoke.With("spoke-to-hub", """{ "properties": { "useRemoteGateways": false } }""");

    protected override World? Unknown => Worlds.HubAndSpoke.Without("gw-hub", "vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void A_gateway_in_the_subnets_list_is_enough() => Assert.True(IsKept(NetworkWorlds.In(
        Failing, "10.10.255.0/27", $$""" "ipConfigurations": [ { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-other/ipConfigurations/default" } ] """)));

    [Fact]
    public void A_network_without_a_gateway_subnet_has_no_gateway() =>
        Assert.Single(Failures(NetworkWorlds.Subnets(Failing, "vnet-hub", """ "name": "firewall", "properties": { "addressPrefix": "10.10.1.0/24" } """)));

    [Fact]
    public void Of_a_planned_network_the_gateway_may_be_in_another_file()
    {
        var planned = NetworkWorlds.Subnets(Failing, "vnet-hub", """ "name": "GatewaySubnet", "properties": { "addressPrefix": "10.10.255.0/27" } """);
        Assert.Contains(Judge(planned), f => f.Outcome == FindingOutcome.Unknown && f.Property == "properties.ipConfigurations");
    }
}
