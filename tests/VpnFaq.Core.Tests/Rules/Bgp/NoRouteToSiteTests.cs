namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class NoRouteToSiteTests : BgpRuleTests
{
    protected override World Failing => BgpOff(Worlds.Hub);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.enableBgp");

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => BgpOff(Worlds.Hub).Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";

    [Fact]
    public void Listed_prefixes_are_a_route() => Assert.Empty(Failures(BgpOff(Worlds.Hub).With("lng-oslo", """ { "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.0.0/16" ] } } } """)));

    [Fact]
    public void The_fix_switches_BGP_on_at_this_connection() => Assert.Contains("-Name 'cn-oslo' -ResourceGroupName 'net') -EnableBgp $true", Judge(Failing).Single().Fix, StringComparison.Ordinal);

    [Fact]
    public void The_default_site_needs_no_prefixes() => Assert.Empty(Failures(Failing.With("gw-hub", $$""" { "properties": { "gatewayDefaultSite": { "id": "{{Worlds.Group}}/localNetworkGateways/lng-oslo" } } } """)));

    [Fact]
    public void Connections_between_networks_are_left_alone() => Assert.Empty(Failures(Worlds.VnetToVnet.With("cn-hub-far", """ { "properties": { "enableBgp": false } } """)));
}
