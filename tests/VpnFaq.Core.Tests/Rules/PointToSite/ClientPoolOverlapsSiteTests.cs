namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientPoolOverlapsSiteTests : RuleTests
{
    protected override World Passing => Site("192.168.10.0/24");

    protected override World Failing => Site("192.168.10.0/24", "172.16.201.0/24");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes[0]");

    protected override World? NotApplicable => Worlds.PointToSiteEntra.Without("cn-oslo");

    protected override World? Unknown => Worlds.PointToSiteEntra.Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";

    [Fact]
    public void What_an_ingress_rule_translates_does_not_collide() => Assert.True(IsKept(Site("172.16.0.0/16")
        .With("gw-hub", $$"""{ "properties": { "natRules": [ {{Worlds.NatRule("gw-hub", "in-oslo", "IngressSnat", "172.16.0.0/16", "100.64.0.0/16")}} ] } }""")
        .With("cn-oslo", $$"""{ "properties": { "ingressNatRules": [ { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-hub/natRules/in-oslo" } ] } }""")));

    private static World Site(params string[] prefixes) => Worlds.PointToSiteEntra
        .With("lng-oslo", $$"""{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": {{Clients.List(prefixes)}} } } }""");
}
