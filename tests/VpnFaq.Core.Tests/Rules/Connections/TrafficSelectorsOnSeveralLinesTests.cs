namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class TrafficSelectorsOnSeveralLinesTests : TrafficSelectorRuleTests
{
    protected override World Failing => Lines(("10.10.0.0/16", "192.168.10.0/24"), ("10.10.0.0/16", "192.168.11.0/24"));

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.trafficSelectorPolicies");

    protected override World? Unknown => Unreadable;

    protected override string UnknownFor => "properties.trafficSelectorPolicies";

    [Fact]
    public void A_common_remote_side_counts_too() => Assert.Single(Failures(Lines(("10.10.1.0/24", "192.168.10.0/24"), ("10.10.2.0/24", "192.168.10.0/24"))));

    [Fact]
    public void Pairs_that_differ_on_both_sides_cannot_be_one() => Assert.True(IsKept(Lines(("10.10.1.0/24", "192.168.10.0/24"), ("10.10.2.0/24", "192.168.11.0/24"))));

    [Fact]
    public void Selectors_that_are_not_used_are_not_judged() => Assert.True(IsKept(Failing.With("cn-oslo", """{ "properties": { "usePolicyBasedTrafficSelectors": false } }""")));

    private static World Lines(params (string Local, string Remote)[] lines)
    {
        var selectors = lines.Select(l => $$"""{ "localAddressRanges": [ "{{l.Local}}" ], "remoteAddressRanges": [ "{{l.Remote}}" ] }""");
        return Worlds.StaticHub.With("cn-oslo", $$"""{ "properties": { "usePolicyBasedTrafficSelectors": true, "trafficSelectorPolicies": [ {{string.Join(", ", selectors)}} ] } }""");
    }
}
