namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class TrafficSelectorIllFormedTests : TrafficSelectorRuleTests
{
    protected override World Failing => Selectors("10.10.0.0/16", "192.168.10.0-192.168.10.255");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.trafficSelectorPolicies[0].remoteAddressRanges[0]");

    protected override World? Unknown => Worlds.StaticHub.With("cn-oslo", """{ "properties": { "trafficSelectorPolicies": [ { "localAddressRanges": [ "10.10.0.0/16" ], "remoteAddressRanges": "[parameters('x')]" } ] } }""");

    protected override string UnknownFor => "properties.trafficSelectorPolicies[0].remoteAddressRanges";

    [Fact]
    public void Bits_behind_the_length_fail() => Assert.Equal(["properties.trafficSelectorPolicies[0].localAddressRanges[0]"], Failures(Selectors("10.10.4.5/16", "192.168.10.0/24")).Select(f => f.Property));

    [Fact]
    public void Half_a_pair_fails() => Assert.Equal(["properties.trafficSelectorPolicies[0].remoteAddressRanges"], Failures(Worlds.StaticHub.With("cn-oslo", """
        { "properties": { "trafficSelectorPolicies": [ { "localAddressRanges": [ "10.10.0.0/16" ], "remoteAddressRanges": [] } ] } }
        """)).Select(f => f.Property));
}
