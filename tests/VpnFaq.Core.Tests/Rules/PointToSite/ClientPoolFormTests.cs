namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolFormTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.Pool("172.16.200.10-172.16.200.99");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes[0]");

    protected override World? NotApplicable => Worlds.PointToSiteEntra.WithClients("""{ "vpnClientAddressPool": null }""");

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "vpnClientAddressPool": { "addressPrefixes": "[parameters('pool')]" } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes";

    [Theory]
    [InlineData("172.16.200.0/33")]
    [InlineData("172.16.200.5/24")]
    [InlineData("172.16.200/24")]
    public void What_only_looks_like_a_prefix_fails(string pool) => Assert.Equal([pool], Failures(Worlds.PointToSiteEntra.Pool("172.16.202.0/24", pool)).Select(f => f.Actual));
}
