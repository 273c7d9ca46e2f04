namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class BgpSettingsUnusedTests : BgpRuleTests
{
    protected override World Failing => BgpOff(Worlds.Hub).With("lng-oslo", """ { "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.0.0/16" ] } } } """);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.enableBgp");

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Failing.Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";

    [Fact]
    public void A_site_without_any_route_is_told_by_another_rule() => Assert.Empty(Failures(BgpOff(Worlds.Hub)));
}
