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

    [Fact]
    public void A_wider_prefix_is_not_refused_by_Azure() => Assert.True(IsKept(Site("10.0.0.0/8")));

    [Fact]
    public void Translated_sites_may_use_the_same_range() => Assert.True(IsKept(Worlds.Nat));

    private static World Site(params string[] prefixes) => Worlds.StaticHub.With("lng-oslo", $$"""
        { "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{string.Join("\", \"", prefixes)}}" ] } } }
        """);
}
