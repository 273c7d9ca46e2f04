namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolPublicTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.Pool("201.169.0.0/16");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes[0]");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "vpnClientAddressPool": { "addressPrefixes": "[parameters('pool')]" } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes";

    [Theory]
    [InlineData("172.32.0.0/16", false)]
    [InlineData("172.31.0.0/16", true)]
    [InlineData("100.64.0.0/16", true)]
    [InlineData("192.0.0.0/8", false)]
    public void Borders_of_the_private_ranges(string pool, bool kept) => Assert.Equal(kept, IsKept(Worlds.PointToSiteEntra.Pool(pool)));
}
