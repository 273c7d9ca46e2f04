namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DeviceAddressNotPublicTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": "192.168.10.1" } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.gatewayIpAddress");

    protected override World? NotApplicable => Worlds.FqdnSite;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": "192.168.10.1" } }""").With("cn-oslo", """{ "properties": { "useLocalAzureIpAddress": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.useLocalAzureIpAddress";

    [Theory]
    [InlineData("10.0.0.4")]
    [InlineData("172.31.0.4")]
    [InlineData("100.64.3.2")]
    [InlineData("169.254.21.2")]
    [InlineData("127.0.0.1")]
    [InlineData("224.0.0.5")]
    public void Addresses_that_the_internet_does_not_route_fail(string address) => Assert.Single(Failures(Device(address)));

    [Theory]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("11.12.13.14")]
    public void Addresses_beside_those_blocks_are_kept(string address) => Assert.True(IsKept(Device(address)));

    [Fact]
    public void Over_ExpressRoute_private_peering_a_private_address_is_right() =>
        Assert.True(IsKept(Device("10.0.0.4").With("cn-oslo", """{ "properties": { "useLocalAzureIpAddress": true } }""")));

    [Fact]
    public void Without_a_connection_nobody_knows_which_way_the_tunnel_goes() =>
        Assert.All(Judge(Device("10.0.0.4").Without("cn-oslo")), f => Assert.Equal(FindingOutcome.NotApplicable, f.Outcome));

    private static World Device(string address) => Worlds.StaticHub.With("lng-oslo", $$"""{ "properties": { "gatewayIpAddress": "{{address}}" } }""");
}
