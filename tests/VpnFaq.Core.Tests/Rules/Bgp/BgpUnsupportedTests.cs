namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class BgpUnsupportedTests : BgpRuleTests
{
    protected override World Failing => Worlds.Hub.With("gw-hub", """ { "properties": { "vpnType": "PolicyBased" } } """);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.enableBgp");

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Worlds.Hub.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void Basic_gateways_have_none_either() => Assert.Single(Failures(Worlds.Hub.With("gw-hub", """ { "properties": { "sku": { "name": "Basic" } } } """)));
}
