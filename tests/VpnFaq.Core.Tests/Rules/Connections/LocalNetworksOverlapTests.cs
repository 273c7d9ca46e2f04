namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class LocalNetworksOverlapTests : RuleTests
{
    protected override World Passing => Two("192.168.10.0/24", "192.168.20.0/24");

    protected override World Failing => Two("192.168.0.0/16", "192.168.20.0/24");

    protected override (string Resource, string Property) FailsAt => ("lng-bergen", "properties.localNetworkAddressSpace.addressPrefixes");

    protected override World? NotApplicable => Worlds.StaticHub.Without("cn-oslo");

    protected override World? Unknown => Two("192.168.10.0/24", "192.168.20.0/24").Without("lng-bergen");

    protected override string UnknownFor => "local network gateway lng-bergen";

    [Fact]
    public void Both_sites_are_told_each_with_the_other()
    {
        var failures = Judge(Two("192.168.0.0/16", "192.168.20.0/24")).Where(f => f.Outcome == FindingOutcome.Fail).ToList();
        Assert.Equal(["lng-oslo", "lng-bergen"], failures.Select(f => f.ResourceName));
        Assert.Contains("lng-bergen", failures[0].Message, StringComparison.Ordinal);
        Assert.Contains("lng-oslo", failures[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_devices_of_one_site_share_prefixes_by_BGP_only()
    {
        Assert.True(IsKept(Two("192.168.10.0/24", "192.168.10.0/24", bgp: true)));
        Assert.Equal(2, Failures(Two("192.168.10.0/24", "192.168.10.0/24")).Count());
        Assert.Equal(2, Failures(Two("192.168.0.0/16", "192.168.10.0/24", bgp: true)).Count());
    }

    [Fact]
    public void A_site_overlaps_a_network_at_the_far_end_of_a_pair()
    {
        var world = Worlds.VnetToVnet
            .Plus(Worlds.Site("lng-oslo", "203.0.113.10", 65010, "192.168.10.1"))
            .Plus(Worlds.SiteConnection("cn-oslo", "gw-hub", "lng-oslo"))
            .With("lng-oslo", Prefixes("10.20.5.0/24"));
        Assert.Equal([("lng-oslo", "10.20.5.0/24")], Failures(world).Select(f => (f.Resource, f.Actual)));
    }

    [Fact]
    public void Of_a_dozen_sites_the_two_that_clash_are_told()
    {
        var world = Enumerable.Range(1, 11).Aggregate(Worlds.StaticHub, (w, i) => w
            .Plus(Worlds.Site($"lng-{i}", $"203.0.113.{20 + i}", 65011, "192.168.20.1"))
            .Plus(Worlds.SiteConnection($"cn-{i}", "gw-hub", $"lng-{i}"))
            .With($"lng-{i}", Prefixes($"172.16.{i}.0/24"))
            .With($"cn-{i}", Bgp(false)));
        Assert.True(IsKept(world));
        Assert.Equal(["lng-3", "lng-11"], Failures(world.With("lng-11", Prefixes("172.16.3.128/25"))).Select(f => f.Resource));
    }

    [Fact]
    public void Many_prefixes_give_one_failure_each_and_take_no_time()
    {
        var many = string.Join("\", \"", Enumerable.Range(0, 1000).Select(i => $"172.{16 + (i / 250)}.{i % 250}.0/24"));
        Assert.Equal(1001, Failures(Two("172.16.0.0/12", many)).Count());
    }

    private static World Two(string oslo, string bergen, bool bgp = false) => Worlds.StaticHub
        .Plus(Worlds.Site("lng-bergen", "203.0.113.20", 65011, "192.168.20.1"))
        .Plus(Worlds.SiteConnection("cn-bergen", "gw-hub", "lng-bergen"))
        .With("lng-oslo", Prefixes(oslo))
        .With("lng-bergen", Prefixes(bergen))
        .With("cn-oslo", Bgp(bgp))
        .With("cn-bergen", Bgp(bgp));

    private static string Prefixes(string prefix) => $$"""{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{prefix}}" ] } } }""";

    private static string Bgp(bool on) => $$"""{ "properties": { "enableBgp": {{(on ? "true" : "false")}} } }""";
}
