namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatOnOtherConnectionTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Worlds.VnetToVnet.With("cn-hub-far", Linked);

    protected override (string Resource, string Property) FailsAt => ("cn-hub-far", "properties.egressNatRules");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "ingressNatRules": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.ingressNatRules";

    [Fact]
    public void An_ExpressRoute_connection_fails_too() => Assert.Equal(["out"], Failures(Worlds.Coexistence().With("cn-er", Linked)).Select(f => f.Actual));

    private const string Linked = """{ "properties": { "egressNatRules": [ { "id": "/subscriptions/1/resourceGroups/net/providers/Microsoft.Network/virtualNetworkGateways/gw-hub/natRules/out" } ] } }""";
}
