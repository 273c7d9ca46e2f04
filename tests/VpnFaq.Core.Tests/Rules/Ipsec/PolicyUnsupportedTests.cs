namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class PolicyUnsupportedTests : PolicyRuleTests
{
    protected override World Failing => Worlds.Hub.With("gw-hub", """ { "properties": { "sku": { "name": "Basic" } } } """);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ipsecPolicies");

    protected override World? Unknown => Worlds.Hub.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void Policy_based_gateways_take_none_either() =>
        Assert.Single(Failures(Worlds.Hub.With("gw-hub", """ { "properties": { "vpnType": "PolicyBased" } } """)));
}
