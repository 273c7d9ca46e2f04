namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairOnPolicyBasedGatewayTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.VnetToVnet.With("gw-far", """{ "properties": { "vpnType": "PolicyBased" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-hub-far", "properties.virtualNetworkGateway2");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.Without("gw-far");

    protected override string UnknownFor => "virtual network gateway gw-far";

    [Fact]
    public void Both_halves_are_told_at_the_end_that_leads_there() => Assert.Equal([("cn-hub-far", "properties.virtualNetworkGateway2"), ("cn-far-hub", "properties.virtualNetworkGateway1")],
        Failures(Failing).Select(f => (f.Resource, f.Property)));
}
