namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class LocalNetworkOverlapsNetworkTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Site("192.168.0.0/24", "10.10.8.0/24");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.localNetworkAddressSpace.addressPrefixes");

    protected override World? NotApplicable => Worlds.StaticHub.Without("cn-oslo");

    protected override World? Unknown => Worlds.StaticHub.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void The_network_itself_fails() => Assert.Equal(["10.10.0.0/16"], Failures(Site("10.10.0.0/16")).Select(f => f.Actual));

    [Theory]
    [InlineData("10.30.8.0/24", "no part of 10.30.0.0/16")]
    [InlineData("10.31.8.0/24", null)]
    public void A_network_of_many_prefixes_fails_by_the_one_that_is_met(string site, string? expected)
    {
        var many = string.Join("\", \"", Enumerable.Range(10, 21).Select(i => $"10.{i}.0.0/16"));
        var world = Site(site).With("vnet-hub", $$"""{ "properties": { "addressSpace": { "addressPrefixes": [ "{{many}}" ] } } }""");
        Assert.Equal(expected, Judge(world).SingleOrDefault(f => f.Outcome == FindingOutcome.Fail)?.Expected);
    }

    [Fact]
    public void A_wider_prefix_is_not_refused_by_Azure() => Assert.True(IsKept(Site("10.0.0.0/8")));

    [Fact]
    public void Translated_sites_may_use_the_same_range() => Assert.True(IsKept(Worlds.Nat));

    [Fact]
    public void A_prefix_that_no_ingress_rule_translates_fails_beside_one_that_is_translated()
    {
        var world = Worlds.Nat.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "10.10.4.0/24", "10.10.0.0/16" ] } } }""");
        Assert.True(IsKept(world));
        var narrow = world.With("gw-hub", $$"""{ "properties": { "natRules": [ {{Worlds.NatRule("gw-hub", "in-oslo", "IngressSnat", "10.10.4.0/24", "100.64.4.0/24")}}, {{Worlds.NatRule("gw-hub", "out-oslo", "EgressSnat", "10.10.0.0/16", "100.65.0.0/16")}} ] } }""");
        Assert.Equal(["10.10.0.0/16"], Failures(narrow).Select(f => f.Actual));
    }

    [Fact]
    public void An_egress_rule_alone_translates_nothing_of_the_site() =>
        Assert.Single(Failures(Worlds.Nat.With("cn-oslo", """{ "properties": { "ingressNatRules": [] } }""")));

    [Fact]
    public void An_egress_rule_on_the_ingress_side_translates_nothing_of_the_site() => Assert.Single(Failures(Worlds.Nat.With("cn-oslo", $$"""
        { "properties": { "ingressNatRules": [ { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-hub/natRules/out-oslo" } ] } }
        """)));

    [Fact]
    public void An_ingress_rule_that_was_not_given_leaves_it_unknown() =>
        Assert.Contains(Judge(Worlds.Nat.With("gw-hub", """{ "properties": { "natRules": [] } }""")), f => f.Outcome == FindingOutcome.Unknown && f.Message.Contains("NAT rule in-oslo", StringComparison.Ordinal));

    [Fact]
    public void Ids_join_without_regard_to_case() => Assert.Single(Failures(Site("10.10.8.0/24").With("cn-oslo", $$"""
        { "properties": { "virtualNetworkGateway1": { "id": "{{Worlds.Group.ToUpperInvariant()}}/virtualNetworkGateways/GW-HUB" } } }
        """)));

    private static World Site(params string[] prefixes) => Worlds.StaticHub.With("lng-oslo", $$"""
        { "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{string.Join("\", \"", prefixes)}}" ] } } }
        """);
}
