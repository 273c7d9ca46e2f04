namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class PolicyBasedSelectorsWithoutRangesTests : TrafficSelectorRuleTests
{
    protected override World Failing => Worlds.StaticHub.With("cn-oslo", """{ "properties": { "usePolicyBasedTrafficSelectors": true } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.trafficSelectorPolicies");

    protected override World? Unknown => Unreadable;

    protected override string UnknownFor => "properties.trafficSelectorPolicies";

}
