namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyReusedTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Shared;

    protected override (string Resource, string Property) FailsAt => ("cn-bergen", "properties.sharedKey");

    protected override World? NotApplicable => Worlds.CertificateConnection;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "sharedKey": null } }""");

    protected override string UnknownFor => "properties.sharedKey";

    private static World Shared => Worlds.Hub
        .Plus(Worlds.Site("lng-bergen", "203.0.113.20", 65011, "192.168.20.1"))
        .Plus(Worlds.SiteConnection("cn-bergen", "gw-hub", "lng-bergen"));

    [Fact]
    public void Both_connections_are_told() => Assert.Equal(["cn-oslo", "cn-bergen"], Failures(Shared).Select(f => f.Resource));

    [Fact]
    public void A_third_user_beside_the_two_halves_of_a_pair_is_told_at_all_three()
    {
        var world = Worlds.VnetToVnet
            .Plus(Worlds.Site("lng-oslo", "203.0.113.10", 65010, "192.168.10.1"))
            .Plus(Worlds.SiteConnection("cn-oslo", "gw-hub", "lng-oslo"))
            .With("cn-oslo", """{ "properties": { "sharedKey": "Tz5Rm8Wq2Xn7Vb4Lk9Pd3Sj6Gh1Fc0YbUeIoAtQvNrMyJxHgDkZsCpLwBfEuKi4" } }""");
        Assert.Equal(["cn-hub-far", "cn-far-hub", "cn-oslo"], Failures(world).Select(f => f.Resource));
    }

    [Fact]
    public void Two_gateways_that_are_sites_to_each_other_share_the_key_of_one_tunnel()
    {
        var world = Worlds.VnetToVnet.Without("cn-hub-far", "cn-far-hub")
            .Plus(Worlds.Site("lng-far", "20.60.0.1", 65020, "10.20.255.4"))
            .Plus(Worlds.Site("lng-hub", "20.50.0.2", 65515, "10.10.255.5"))
            .Plus(Worlds.SiteConnection("cn-hub-far", "gw-hub", "lng-far"))
            .Plus(Worlds.SiteConnection("cn-far-hub", "gw-far", "lng-hub"));
        Assert.True(IsKept(world));
        Assert.Equal(2, Failures(world.With("lng-hub", """{ "properties": { "gatewayIpAddress": "203.0.113.77" } }""")).Count());
    }

    [Fact]
    public void Keys_that_differ_in_case_are_different() => Assert.True(IsKept(Shared
        .With("cn-bergen", """{ "properties": { "sharedKey": "kQ7wM2zT9xV4bN6lR8pS3dJ5fG1hC0yAqEuIoTBvNmKjHgFdSaPlZxCrWeYnU2" } }""")));
}
