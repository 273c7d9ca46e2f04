namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class NetworkLinkWithoutBgpTests : BgpRuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => SecondSite("192.168.10.1", Worlds.VnetToVnet).With("cn-hub-far", """ { "properties": { "enableBgp": false } } """).With("cn-far-hub", """ { "properties": { "enableBgp": false } } """);

    protected override (string Resource, string Property) FailsAt => ("cn-hub-far", "properties.enableBgp");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Failing.Without("gw-hub", "gw-far");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void Both_halves_are_told() => Assert.Equal(["cn-hub-far", "cn-far-hub"], Failures(Failing).Select(f => f.Resource));

    [Fact]
    public void A_single_half_without_BGP_is_told_by_another_rule() => Assert.Empty(Failures(SecondSite("192.168.10.1", Worlds.VnetToVnet).With("cn-hub-far", """ { "properties": { "enableBgp": false } } """)));

    [Fact]
    public void Two_networks_alone_need_no_BGP() => Assert.Empty(Failures(Worlds.VnetToVnet.With("cn-hub-far", """ { "properties": { "enableBgp": false } } """).With("cn-far-hub", """ { "properties": { "enableBgp": false } } """)));
}
