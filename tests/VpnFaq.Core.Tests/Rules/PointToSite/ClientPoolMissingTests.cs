namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolMissingTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.WithClients("""{ "vpnClientAddressPool": null }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "vpnClientAddressPool": { "addressPrefixes": "[parameters('pool')]" } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes";

    [Fact]
    public void A_pool_for_a_policy_group_is_one() => Assert.True(IsKept(Worlds.PointToSiteEntra.WithClients("""
        { "vpnClientAddressPool": null, "vngClientConnectionConfigurations": [ { "name": "staff", "properties": { "vpnClientAddressPool": { "addressPrefixes": [ "172.16.200.0/24" ] } } } ] }
        """)));
}
