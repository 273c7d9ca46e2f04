namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class DefaultRouteOnGatewaySubnetTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => NetworkWorlds.GatewayRoute("0.0.0.0/0");

    protected override (string Resource, string Property) FailsAt => ("rt-gateway", "properties.routes[0].properties.addressPrefix");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.HubAndSpoke.Without("rt-gateway");

    protected override string UnknownFor => "route table rt-gateway";

    [Fact]
    public void The_next_hop_does_not_matter() =>
        Assert.Equal(["rt-gateway: 0.0.0.0/0 to Internet"], Failures(NetworkWorlds.GatewayRoute("0.0.0.0/0", "Internet")).Select(f => f.Actual));

    [Theory]
    [InlineData("::/0")]
    [InlineData("0.0.0.0/1")]
    [InlineData("AzureCloud")]
    public void Other_routes_are_kept(string destination) => Assert.True(IsKept(NetworkWorlds.GatewayRoute(destination)));
}
