namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairIkeV1Tests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "connectionProtocol": "IKEv1" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-far-hub", "properties.connectionProtocol");

    protected override World? NotApplicable => Worlds.IkeV1Site;

    protected override World? Unknown => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "connectionProtocol": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.connectionProtocol";

}
