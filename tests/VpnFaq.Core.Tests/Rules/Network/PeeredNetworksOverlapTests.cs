namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PeeredNetworksOverlapTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Spoke("10.10.128.0/17");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/hub-to-spoke", "properties.remoteVirtualNetwork");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Worlds.HubAndSpoke.Without("vnet-spoke");

    protected override string UnknownFor => "virtual network vnet-spoke";

    [Fact]
    public void It_is_told_once_for_both_halves() => Assert.Single(Failures(Spoke("10.0.0.0/8")));

    [Theory]
    [InlineData("remoteVirtualNetworkAddressSpace")]
    [InlineData("remoteAddressSpace")]
    public void What_the_peering_says_of_the_other_network_is_enough(string property) =>
        Assert.Single(Failures(Worlds.HubAndSpoke.Without("vnet-spoke", "spoke-to-hub").With("hub-to-spoke", $$"""{ "properties": { "{{property}}": { "addressPrefixes": [ "10.10.0.0/24" ] } } }""")));

    private static World Spoke(string prefix) => Worlds.HubAndSpoke.With("vnet-spoke", $$"""{ "properties": { "addressSpace": { "addressPrefixes": [ "172.16.0.0/16", "{{prefix}}" ] } } }""");
}
