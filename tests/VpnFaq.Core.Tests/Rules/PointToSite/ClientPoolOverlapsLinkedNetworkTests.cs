namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolOverlapsLinkedNetworkTests : RuleTests
{
    protected override World Passing => Pool("172.16.200.0/23");

    protected override World Failing => Pool("10.20.200.0/24");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes[0]");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Pool("10.20.200.0/24").Without("vnet-far");

    protected override string UnknownFor => "virtual network vnet-far";

    [Fact]
    public void Two_pools_that_overlap_are_told_at_both_gateways() => Assert.Equal(
        ["gw-hub", "gw-far"],
        Failures(With("gw-far", Pool("172.16.200.0/23"), "172.16.201.0/24")).Select(f => f.Resource));

    private static World Pool(string prefix) => With("gw-hub", Worlds.VnetToVnet, prefix);

    private static World With(string gateway, World world, string prefix) => world
        .With(gateway, $$"""{ "properties": { "vpnClientConfiguration": { "vpnClientAddressPool": { "addressPrefixes": [ "{{prefix}}" ] } } } }""");
}
