namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class ExpressRouteBetweenNetworksTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Coexistence().With("gw-er", """{ "properties": { "allowRemoteVnetTraffic": true } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-er", "properties.allowRemoteVnetTraffic");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Coexistence().With("gw-er", """{ "properties": { "allowRemoteVnetTraffic": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.allowRemoteVnetTraffic";

}
