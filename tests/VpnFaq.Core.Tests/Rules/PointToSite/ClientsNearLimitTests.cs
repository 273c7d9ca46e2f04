namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientsNearLimitTests : RuleTests
{
    protected override World Passing => Connected(449);

    protected override World Failing => Connected(450);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientConnectionHealth.vpnClientConnectionsCount");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Connected(1).With("gw-hub", """{ "properties": { "sku": { "name": "[parameters('sku')]" } } }""");

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData(230, true)]
    [InlineData(231, false)]
    public void The_pool_may_be_the_narrower_place(int count, bool kept) => Assert.Equal(kept, IsKept(Connected(count).Pool("172.16.200.0/24")));

    private static World Connected(int count) => Worlds.PointToSiteEntra.WithClients($$"""{ "vpnClientConnectionHealth": { "vpnClientConnectionsCount": {{count}} } }""");
}
