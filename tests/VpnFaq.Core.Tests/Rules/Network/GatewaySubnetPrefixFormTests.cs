namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class GatewaySubnetPrefixFormTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => NetworkWorlds.GatewaySubnet("10.10.255.4/27");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.addressPrefixes[0]");

    protected override World? NotApplicable => NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", """ "name": "servers", "properties": { "addressPrefix": "10.10.1.1/24" } """);

    protected override World? Unknown => NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", """ "name": "GatewaySubnet", "properties": { } """);

    protected override string UnknownFor => "properties.addressPrefixes";

    [Theory]
    [InlineData("10.10.255.0", "10.10.255.0/32")]
    [InlineData("10.10.255.31/27", "10.10.255.0/27")]
    [InlineData("fd00:db8::1/64", "fd00:db8::/64")]
    [InlineData("10.10.255/27", "an address, a slash and a length")]
    public void The_right_form_is_told(string prefix, string expected) =>
        Assert.Equal(expected, Assert.Single(Judge(NetworkWorlds.GatewaySubnet(prefix)), f => f.Outcome == FindingOutcome.Fail).Expected);
}
