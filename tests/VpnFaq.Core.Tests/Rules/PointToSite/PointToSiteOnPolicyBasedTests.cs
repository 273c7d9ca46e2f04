namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PointToSiteOnPolicyBasedTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "vpnType": "PolicyBased" } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnType");

    protected override World? NotApplicable => Worlds.Hub.With("gw-hub", """{ "properties": { "vpnType": "PolicyBased" } }""");

    protected override World? Unknown => Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "vpnType": null } }""");

    protected override string UnknownFor => "properties.vpnType";
}
