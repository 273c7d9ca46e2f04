namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SelectorOutsideSiteTests : TrafficSelectorRuleTests
{
    protected override World Failing => Selectors("10.10.0.0/16", "192.168.99.0/24");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.trafficSelectorPolicies[0].remoteAddressRanges");

    protected override World? Unknown => Selectors("10.10.0.0/16", "192.168.10.0/24").Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";

    [Fact]
    public void Prefixes_that_come_by_BGP_are_not_known_here() => Assert.All(
        Judge(Selectors("10.10.0.0/16", "192.168.99.0/24").With("cn-oslo", """{ "properties": { "enableBgp": true } }""")),
        f => Assert.Equal(FindingOutcome.NotApplicable, f.Outcome));
}
