namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairProtocolsDifferTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "connectionProtocol": "IKEv1" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-far-hub", "properties.connectionProtocol");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "connectionProtocol": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.connectionProtocol";

    [Fact]
    public void Without_a_protocol_it_is_IKEv2() => Assert.True(IsKept(Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "connectionProtocol": null } }""")));
}
