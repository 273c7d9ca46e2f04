namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class TrafficSelectorsIgnoredTests : RuleTests
{
    protected override World Passing => Selectors("10.10.0.0/16", "192.168.10.0/24");

    protected override World Failing => Selectors("10.10.0.0/16", "192.168.10.0/24", on: "false");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.usePolicyBasedTrafficSelectors");

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Worlds.StaticHub.With("cn-oslo", """{ "properties": { "usePolicyBasedTrafficSelectors": true, "trafficSelectorPolicies": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.trafficSelectorPolicies";

    private static World Selectors(string local, string remote, string on = "true") => Worlds.StaticHub.With("cn-oslo", $$"""
        { "properties": { "usePolicyBasedTrafficSelectors": {{on}}, "trafficSelectorPolicies": [ { "localAddressRanges": [ "{{local}}" ], "remoteAddressRanges": [ "{{remote}}" ] } ] } }
        """);
}
