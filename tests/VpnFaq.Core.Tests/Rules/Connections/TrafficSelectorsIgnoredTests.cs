namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class TrafficSelectorsIgnoredTests : TrafficSelectorRuleTests
{
    protected override World Failing => Selectors("10.10.0.0/16", "192.168.10.0/24", on: "false");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.usePolicyBasedTrafficSelectors");

    protected override World? Unknown => Unreadable;

    protected override string UnknownFor => "properties.trafficSelectorPolicies";

}
