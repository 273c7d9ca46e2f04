namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class PeerInNetworkTests : BgpRuleTests
{
    protected override World Failing => Site(""" { "bgpPeeringAddress": "10.10.3.4" } """);

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", Peer);

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Worlds.Hub.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Theory]
    [InlineData("10.10.0.0")]
    [InlineData("10.10.255.255")]
    public void The_ends_of_the_space_belong_to_it(string value) => Assert.Single(Failures(Site($$"""{ "bgpPeeringAddress": "{{value}}" }""")));

    [Theory]
    [InlineData("10.9.255.255")]
    [InlineData("10.11.0.0")]
    [InlineData("169.254.21.2")]
    public void Its_neighbours_do_not(string value) => Assert.True(IsKept(Site($$"""{ "bgpPeeringAddress": "{{value}}" }""")));

    [Fact]
    public void An_address_that_is_translated_may_be_of_the_same_range()
    {
        var translated = Worlds.Nat.With("cn-oslo", """ { "properties": { "enableBgp": true } } """);
        Assert.Empty(Failures(Site(""" { "asn": 65010, "bgpPeeringAddress": "10.10.3.4" } """, translated)));
    }

    [Fact]
    public void A_rule_that_translates_something_else_does_not_help()
    {
        var translated = Worlds.Nat
            .With("cn-oslo", """ { "properties": { "enableBgp": true } } """)
            .With("gw-hub", $$""" { "properties": { "natRules": [ {{Worlds.NatRule("gw-hub", "in-oslo", "IngressSnat", "10.11.0.0/16", "100.64.0.0/16")}} ] } } """);
        Assert.Single(Failures(Site(""" { "asn": 65010, "bgpPeeringAddress": "10.10.3.4" } """, translated)));
    }
}
