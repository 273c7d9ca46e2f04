namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PublicIPSharedByGatewaysTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.VnetToVnet.With("gw-far", $$"""
        { "properties": { "ipConfigurations": [ {{Worlds.IPConfiguration("gw-far", "default", "vnet-far", "pip-hub-1")}}, {{Worlds.IPConfiguration("gw-far", "activeActive", "vnet-far", "pip-far-2")}} ] } }
        """);

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "properties.ipConfiguration");

    protected override World? NotApplicable => Worlds.Hub.Without("gw-hub");

    protected override World? Unknown => CannotOccur;

    protected override string UnknownFor => string.Empty;

    [Fact]
    public void An_ExpressRoute_gateway_counts_as_the_second() => Assert.Equal(["gw-hub, gw-er"], Failures(Worlds.Coexistence().With("gw-er", $$"""
        { "properties": { "ipConfigurations": [ {{Worlds.IPConfiguration("gw-er", "default", "vnet-hub", "pip-hub-1")}} ] } }
        """)).Select(f => f.Actual));
}
