namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolBelowSkuTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.Pool("172.16.200.0/24");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes");

    protected override World? NotApplicable => Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "sku": { "name": "Standard" } } }""");

    protected override World? Unknown => Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "sku": { "name": "[parameters('sku')]" } } }""");

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("172.16.200.0/23", false)]
    [InlineData("172.16.200.0/22", true)]
    public void SSTP_takes_its_share(string pool, bool kept) => Assert.Equal(kept, IsKept(Worlds.PointToSiteCertificate.Tunnels("IkeV2", "SSTP").Pool(pool)));

    [Fact]
    public void Several_prefixes_add_up() => Assert.True(IsKept(Worlds.PointToSiteEntra.Pool("172.16.200.0/24", "172.16.204.0/24")));
}
