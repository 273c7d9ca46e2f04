namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class OrphanGatewayTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.Plus(Worlds.Gateway("gw-idle", "vnet-idle", "pip-1", "pip-2"));

    protected override (string Resource, string Property) FailsAt => ("gw-idle", "");

    protected override World? NotApplicable => Worlds.Hub.Without("cn-oslo");

    protected override World? Unknown => Worlds.HubWith(""" "vpnClientConfiguration": "@{}" """).Without("cn-oslo");

    protected override string UnknownFor => "properties.vpnClientConfiguration";

    [Fact]
    public void Clients_are_use_enough() => Assert.True(IsKept(Worlds.PointToSiteEntra.Without("cn-oslo")));

    [Fact]
    public void Connections_of_another_group_prove_nothing()
    {
        var elsewhere = Worlds.Group.Replace("/net/", "/other/", StringComparison.Ordinal);
        var world = Failing.With("cn-oslo", $$"""{ "id": "{{elsewhere}}/connections/cn-oslo" }""");
        Assert.Empty(Failures(world));
    }

    [Theory]
    [InlineData("\"/subscriptions//resourceGroups//providers/Microsoft.Network/virtualNetworkGateways/gw-idle\"")]
    [InlineData("\"[resourceId('x')]\"")]
    [InlineData("null")]
    public void A_connection_whose_gateway_cannot_be_told_may_be_the_one(string id)
    {
        var world = Failing.Plus(Worlds.SiteConnection("cn-idle", "gw-idle", "lng-oslo")).With("cn-idle", $$"""{ "properties": { "virtualNetworkGateway1": { "id": {{id}} } } }""");
        Assert.Empty(Failures(world));
    }

    [Fact]
    public void An_ExpressRoute_gateway_can_be_idle_too() => Assert.Equal(["gw-er"], Failures(Worlds.Coexistence().Without("cn-er")).Select(f => f.Resource));
}
