namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PeeredNetworksOverlapTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Spoke("10.10.128.0/17");

    protected override (string Resource, string Property) FailsAt => ("vnet-spoke", "properties.addressSpace.addressPrefixes");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.HubAndSpoke.Without("vnet-spoke");

    protected override string UnknownFor => "virtual network vnet-spoke";

    [Fact]
    public void It_is_told_once_at_the_network_without_a_gateway() =>
        Assert.Equal([("vnet-spoke", "properties.addressSpace.addressPrefixes", "10.0.0.0/8")], Failures(Spoke("10.0.0.0/8")));

    [Fact]
    public void Of_two_networks_without_a_gateway_one_tells_it() => Assert.Single(Failures(Spoke("10.0.0.0/8").Without("gw-hub")));

    [Theory]
    [InlineData("remoteVirtualNetworkAddressSpace")]
    [InlineData("remoteAddressSpace")]
    public void What_the_peering_says_of_the_other_network_is_enough(string property) =>
        Assert.Equal([("vnet-hub", "properties.addressSpace.addressPrefixes", "10.10.0.0/16")], Failures(Worlds.HubAndSpoke.Without("vnet-spoke", "spoke-to-hub").With("hub-to-spoke", $$"""{ "properties": { "{{property}}": { "addressPrefixes": [ "10.10.0.0/24" ] } } }""")));

    private static World Spoke(string prefix) => Worlds.HubAndSpoke.With("vnet-spoke", $$"""{ "properties": { "addressSpace": { "addressPrefixes": [ "172.16.0.0/16", "{{prefix}}" ] } } }""");
}
