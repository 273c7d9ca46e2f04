namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class PeerSharedTests : BgpRuleTests
{
    protected override World Passing => SecondSite("192.168.20.1");

    protected override World Failing => SecondSite("192.168.10.1");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", Peer);

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => SecondSite("192.168.10.1").Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void Each_of_the_two_is_told_of_the_other() => Assert.Equal(["lng-bergen", "lng-oslo"], Judge(Failing).Where(f => f.Outcome == FindingOutcome.Fail).Select(f => f.Message.Split(' ')[1]));

    [Fact]
    public void Without_BGP_the_address_is_not_in_use() => Assert.Empty(Failures(BgpOff(Failing)));

    [Fact]
    public void Two_connections_to_one_site_are_one_device() => Assert.Empty(Failures(Worlds.Hub.Plus(Worlds.SiteConnection("cn-oslo-2", "gw-hub", "lng-oslo"))));

    [Fact]
    public void Sites_at_different_gateways_may_have_the_same() => Assert.True(IsKept(Worlds.VnetToVnet
        .Plus(Worlds.Site("lng-oslo", "203.0.113.10", 65010, "192.168.10.1"))
        .Plus(Worlds.SiteConnection("cn-oslo", "gw-hub", "lng-oslo"))
        .Plus(Worlds.Site("lng-bergen", "203.0.113.20", 65011, "192.168.10.1"))
        .Plus(Worlds.SiteConnection("cn-bergen", "gw-far", "lng-bergen"))));
}
