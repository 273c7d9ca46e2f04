namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class TransitUsedByNoneTests : RuleTests
{
    private const string Allows = """{ "properties": { "allowGatewayTransit": true, "useRemoteGateways": false } }""";

    protected override World Passing => Worlds.HubAndSpoke.With("spoke-to-hub", """{ "properties": { "allowGatewayTransit": true } }""");

    protected override World Failing => Worlds.HubAndSpoke.With("spoke-to-hub", Allows);

    protected override (string Resource, string Property) FailsAt => ("vnet-spoke/spoke-to-hub", "properties.useRemoteGateways");

    protected override World? NotApplicable => Worlds.HubAndSpoke;

    protected override World? Unknown => Failing.Without("vnet-spoke");

    protected override string UnknownFor => "virtual network vnet-spoke";

    [Fact]
    public void It_is_told_once_at_the_network_without_a_gateway() =>
        Assert.Equal([("vnet-spoke/spoke-to-hub", "properties.useRemoteGateways", "false")], Failures(Failing));

    [Fact]
    public void Two_networks_with_gateways_of_their_own_need_none_of_the_other() =>
        Assert.True(IsKept(Worlds.VnetToVnet.Plus(Worlds.Peering("a", "vnet-hub", "vnet-far", allowGatewayTransit: true)).Plus(Worlds.Peering("b", "vnet-far", "vnet-hub", allowGatewayTransit: true))));
}
