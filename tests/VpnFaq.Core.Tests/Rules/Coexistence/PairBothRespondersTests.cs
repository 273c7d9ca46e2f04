namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairBothRespondersTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "connectionMode": "ResponderOnly" } }""");

    protected override World Failing => Both("ResponderOnly");

    protected override (string Resource, string Property) FailsAt => ("cn-far-hub", "properties.connectionMode");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.With("cn-far-hub", """{ "properties": { "connectionMode": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.connectionMode";

    private static World Both(string mode) => Worlds.VnetToVnet
        .With("cn-hub-far", $$"""{ "properties": { "connectionMode": "{{mode}}" } }""")
        .With("cn-far-hub", $$"""{ "properties": { "connectionMode": "{{mode}}" } }""");
}
