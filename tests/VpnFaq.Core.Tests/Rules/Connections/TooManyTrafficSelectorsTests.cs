namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class TooManyTrafficSelectorsTests : TrafficSelectorRuleTests
{
    protected override World Passing => Many(100);

    protected override World Failing => Many(101);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.trafficSelectorPolicies");

    protected override World? Unknown => Unreadable;

    protected override string UnknownFor => "properties.trafficSelectorPolicies";

    private static World Many(int count)
    {
        var list = string.Join(", ", Enumerable.Range(0, count).Select(i => $$"""{ "localAddressRanges": [ "10.10.{{i}}.0/24" ], "remoteAddressRanges": [ "192.168.10.0/24" ] }"""));
        return Worlds.StaticHub.With("cn-oslo", $$"""{ "properties": { "usePolicyBasedTrafficSelectors": true, "trafficSelectorPolicies": [ {{list}} ] } }""");
    }
}
