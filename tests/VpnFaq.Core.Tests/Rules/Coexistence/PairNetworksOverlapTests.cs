namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairNetworksOverlapTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Far("10.10.128.0/17");

    protected override (string Resource, string Property) FailsAt => ("vnet-far", "properties.addressSpace.addressPrefixes");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.Without("vnet-far");

    protected override string UnknownFor => "virtual network vnet-far";

    [Fact]
    public void Both_networks_are_told() => Assert.Equal(["vnet-hub", "vnet-far"], Failures(Far("10.10.128.0/17")).Select(f => f.Resource));

    [Fact]
    public void Networks_that_meet_at_a_third_gateway_are_told()
    {
        var world = Worlds.VnetToVnet
            .Plus(Worlds.Network("vnet-more", "10.20.64.0/18", "10.20.64.0/27"))
            .Plus(Worlds.Gateway("gw-more", "vnet-more", "pip-more-1", "pip-more-2", asn: 65030, defaultPeers: "10.20.64.4,10.20.64.5"))
            .Plus(Worlds.PairConnection("cn-hub-more", "gw-hub", "gw-more"))
            .Plus(Worlds.PairConnection("cn-more-hub", "gw-more", "gw-hub"));
        Assert.Equal(["vnet-far", "vnet-more"], Failures(world).Select(f => f.Resource));
    }

    private static World Far(string space) => Worlds.VnetToVnet.With("vnet-far", $$"""{ "properties": { "addressSpace": { "addressPrefixes": [ "{{space}}" ] } } }""");
}
