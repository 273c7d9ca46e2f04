namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class PeerListedAsPrefixTests : BgpRuleTests
{
    protected override World Failing => Prefixes("192.168.10.0/24", "192.168.10.1/32");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", SitePrefixes);

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Worlds.Hub.With("lng-oslo", """ { "properties": { "localNetworkAddressSpace": { "addressPrefixes": "[parameters('prefixes')]" } } } """);

    protected override string UnknownFor => SitePrefixes;

    [Fact]
    public void A_prefix_around_the_peer_is_a_route_of_its_own() => Assert.True(IsKept(Prefixes("192.168.10.0/24")));

    [Fact]
    public void The_fix_keeps_the_other_prefixes() => Assert.EndsWith("-AddressPrefix '192.168.10.0/24'", Judge(Failing).Single().Fix, StringComparison.Ordinal);

    [Fact]
    public void An_APIPA_peer_is_told_by_another_rule() => Assert.Empty(Failures(Worlds.ApipaBgp.With("lng-oslo", """ { "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "169.254.21.2/32" ] } } } """)));

    [Fact]
    public void Without_BGP_the_address_may_need_its_route() => Assert.Empty(Failures(BgpOff(Failing)));

    private static World Prefixes(params string[] prefixes) => Worlds.Hub.With("lng-oslo", $$"""
        { "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{string.Join("\", \"", prefixes)}}" ] } } }
        """);
}
