namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PolicyBasedBesideExpressRouteTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Coexistence().With("gw-hub", """{ "properties": { "vpnType": "PolicyBased" } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnType");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Coexistence().With("gw-hub", """{ "properties": { "vpnType": null } }""");

    protected override string UnknownFor => "properties.vpnType";

}
