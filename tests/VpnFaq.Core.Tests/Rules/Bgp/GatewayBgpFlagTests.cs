namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class GatewayBgpFlagTests : BgpRuleTests
{
    protected override World Failing => Worlds.Hub.With("gw-hub", """ { "properties": { "enableBgp": false } } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.enableBgp");

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """ { "properties": { "enableBgp": "[parameters('bgp')]" } } """);

    protected override string UnknownFor => "properties.enableBgp";

    [Fact]
    public void It_is_advice_since_the_connection_decides() => Assert.All(Judge(Failing), f => Assert.Equal(FindingSeverity.Information, f.Severity));
}
