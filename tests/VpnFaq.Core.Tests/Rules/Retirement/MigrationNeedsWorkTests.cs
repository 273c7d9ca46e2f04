namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class MigrationNeedsWorkTests : RuleTests
{
    protected override World Passing => Worlds.Hub.With("pip-hub-1", """{ "sku": { "name": "Basic" } }""");

    protected override World Failing => Selectors;

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Hub.Without("pip-hub-1");

    protected override string UnknownFor => "public IP address pip-hub-1";

    [Fact]
    public void Clients_of_an_active_active_gateway_need_a_third_address()
    {
        var clients = Worlds.PointToSiteEntra.With("pip-hub-1", """{ "sku": { "name": "Basic" } }""");
        Assert.True(IsKept(clients));
        var two = clients.With("gw-hub", $$"""
            { "properties": { "ipConfigurations": [ {{Worlds.IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1")}}, {{Worlds.IPConfiguration("gw-hub", "activeActive", "vnet-hub", "pip-hub-2")}} ] } }
            """);
        Assert.Equal([("gw-hub", "properties.ipConfigurations", "2 ip configurations")], Failures(two));
    }

    [Fact]
    public void A_RADIUS_server_elsewhere_may_get_out_of_reach()
    {
        var local = Worlds.PointToSiteRadius.With("pip-hub-1", """{ "sku": { "name": "Basic" } }""");
        Assert.True(IsKept(local));
        var remote = local.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "radiusServerAddress": "192.168.10.9" } } }""");
        Assert.Equal(["properties.vpnClientConfiguration.vpnAuthenticationTypes"], Failures(remote).Select(f => f.Property));
    }

    private static World Selectors => Worlds.Hub
        .With("pip-hub-1", """{ "sku": { "name": "Basic" } }""")
        .With("cn-oslo", """{ "properties": { "trafficSelectorPolicies": [ { "localAddressRanges": [ "10.10.0.0/16" ], "remoteAddressRanges": [ "192.168.10.0/24" ] } ] } }""");
}
