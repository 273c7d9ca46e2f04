namespace VpnFaq.Core.Tests.Rules;

/// <summary>What the tests of rules about traffic selectors have in common.</summary>
public abstract class TrafficSelectorRuleTests : RuleTests
{
    protected override World Passing => Selectors("10.10.0.0/16", "192.168.10.0/24");

    protected override World? NotApplicable => Worlds.StaticHub;

    protected static World Unreadable => Worlds.StaticHub.With("cn-oslo", """{ "properties": { "usePolicyBasedTrafficSelectors": true, "trafficSelectorPolicies": "System.Object[]" } }""");

    protected static World Selectors(string local, string remote, string on = "true") => Worlds.StaticHub.With("cn-oslo", $$"""
        { "properties": { "usePolicyBasedTrafficSelectors": {{on}}, "trafficSelectorPolicies": [ { "localAddressRanges": [ "{{local}}" ], "remoteAddressRanges": [ "{{remote}}" ] } ] } }
        """);
}
