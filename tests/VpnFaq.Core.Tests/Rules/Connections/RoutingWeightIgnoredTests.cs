namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class RoutingWeightIgnoredTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "routingWeight": 10 } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.routingWeight");

    protected override World? NotApplicable => Worlds.Coexistence().Only("cn-er").With("cn-er", """{ "properties": { "routingWeight": 10 } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "routingWeight": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.routingWeight";

}
