namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class IngressNatSharedBySitesTests : RuleTests
{
    protected override World Passing => Bgp(Bgp(Shared("10.10.0.0/16"), "cn-oslo"), "cn-bergen");

    protected override World Failing => Shared("192.168.20.0/24");

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.mode");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Shared("10.10.0.0/16").Without("lng-bergen");

    protected override string UnknownFor => "local network gateway lng-bergen";

    [Fact]
    public void Sites_that_list_nothing_are_not_judged() => Assert.True(IsKept(Shared("10.10.0.0/16").With("lng-bergen", """{ "properties": { "localNetworkAddressSpace": null } }""")));

    [Fact]
    public void Devices_of_one_site_need_BGP_on_all_connections()
    {
        Assert.Single(Failures(Bgp(Passing, "cn-bergen", "false")));
        Assert.Single(Failures(Bgp(Passing, "cn-oslo", "false")));
    }

    private static World Bgp(World world, string connection, string on = "true") => world.With(connection, $$"""{ "properties": { "enableBgp": {{on}} } }""");

    private static World Shared(string prefix) => Worlds.Nat.PlusSite("bergen", prefix).Linked(["in-oslo"], [], "cn-bergen");
}
