namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class OfferedGatewayNotUsedTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Worlds.HubAndSpoke.With("spoke-to-hub", """{ "properties": { "useRemoteGateways": false } }""");

    protected override (string Resource, string Property) FailsAt => ("vnet-spoke/spoke-to-hub", "properties.useRemoteGateways");

    protected override World? NotApplicable => Worlds.HubAndSpoke.With("hub-to-spoke", """{ "properties": { "allowGatewayTransit": false } }""");

    protected override World? Unknown => Failing.Without("vnet-spoke");

    protected override string UnknownFor => "virtual network vnet-spoke";

    [Fact]
    public void A_network_that_uses_another_gateway_cannot_use_this_one_too() => Assert.True(IsKept(Failing
        .Plus(Worlds.Peering("spoke-to-other", "vnet-spoke", "vnet-other", useRemoteGateways: true))
        .Plus(Worlds.Peering("other-to-spoke", "vnet-other", "vnet-spoke", allowGatewayTransit: true))));
}
