namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolTooSmallTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra.Pool("172.16.200.0/28");

    protected override World Failing => Worlds.PointToSiteEntra.Pool("172.16.200.0/29");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes[0]");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "activeActive": "[parameters('activeActive')]" } }""");

    protected override string UnknownFor => "properties.activeActive";

    [Theory]
    [InlineData("172.16.200.0/29", true)]
    [InlineData("172.16.200.0/30", false)]
    public void One_instance_needs_a_29(string pool, bool kept) =>
        Assert.Equal(kept, IsKept(Worlds.PointToSiteEntra.Pool(pool).With("gw-hub", """{ "properties": { "activeActive": false } }""")));
}
