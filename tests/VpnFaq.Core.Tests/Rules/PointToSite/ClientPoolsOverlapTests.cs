namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolsOverlapTests : RuleTests
{
    protected override World Passing => Groups("172.16.202.0/24");

    protected override World Failing => Groups("172.16.201.0/24");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vngClientConnectionConfigurations[0].properties.vpnClientAddressPool.addressPrefixes[0]");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups("172.16.202.0/24").WithClients("""{ "vpnClientAddressPool": { "addressPrefixes": "[parameters('pool')]" } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes";

    [Fact]
    public void Two_prefixes_of_one_pool_count_too() => Assert.Single(Failures(Worlds.PointToSiteEntra.Pool("172.16.200.0/24", "172.16.200.128/25")));

    private static World Groups(string pool) => Worlds.PointToSiteEntra.WithClients($$"""
        { "vngClientConnectionConfigurations": [ { "name": "staff", "properties": { "vpnClientAddressPool": { "addressPrefixes": [ "{{pool}}" ] } } } ] }
        """);
}
