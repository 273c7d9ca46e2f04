namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolOverlapsNetworkTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.Pool("10.10.200.0/24");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes[0]");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteEntra.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void A_wider_pool_overlaps_as_well() => Assert.Single(Failures(Worlds.PointToSiteEntra.Pool("172.16.200.0/23", "10.0.0.0/8")));
}
