namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class LocalNetworkOverlapsPeeredNetworkTests : RuleTests
{
    protected override World Passing => Spoke("192.168.10.0/24");

    protected override World Failing => Spoke("10.30.4.0/24");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.localNetworkAddressSpace.addressPrefixes");

    protected override World? NotApplicable => Worlds.StaticHub.Without("cn-oslo");

    protected override World? Unknown => Spoke("10.30.4.0/24").Without("vnet-spoke");

    protected override string UnknownFor => "virtual network vnet-spoke";

    [Fact]
    public void A_peered_network_that_does_not_use_the_gateway_is_not_connected_to_the_site() => Assert.True(IsKept(Spoke("10.30.4.0/24", uses: "false")));

    [Fact]
    public void A_wider_prefix_around_the_spoke_is_common_and_kept() => Assert.True(IsKept(Spoke("10.0.0.0/8")));

    [Fact]
    public void The_network_at_the_other_end_tells_its_own_prefixes_where_the_peering_does_not() => Assert.Single(Failures(Worlds.HubAndSpoke
        .With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "10.30.4.0/24" ] } } }""")));

    [Fact]
    public void Prefixes_that_neither_tells_are_asked_for() => Assert.Contains(
        Judge(Worlds.HubAndSpoke.Without("vnet-spoke").With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "10.30.4.0/24" ] } } }""")),
        f => f.Outcome == FindingOutcome.Unknown && f.Message.Contains("virtual network vnet-spoke", StringComparison.Ordinal));

    // The spoke that uses the hub's gateway, and the hub's side of the peering.
    private static World Spoke(string oslo, string uses = "true") => Worlds.StaticHub
        .Plus(Worlds.Network("vnet-spoke", "10.30.0.0/16", "10.30.255.0/27"))
        .With("vnet-spoke", $$"""{ "properties": { "virtualNetworkPeerings": [ {{Peering("vnet-spoke", "vnet-hub", "10.10.0.0/16", $"\"useRemoteGateways\": {uses}")}} ] } }""")
        .With("vnet-hub", $$"""{ "properties": { "virtualNetworkPeerings": [ {{Peering("vnet-hub", "vnet-spoke", "10.30.0.0/16", "\"allowGatewayTransit\": true")}} ] } }""")
        .With("lng-oslo", $$"""{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{oslo}}" ] } } }""");

    private static string Peering(string from, string to, string space, string flag) => $$"""
        {
          "name": "to-{{to}}", "id": "{{Worlds.Group}}/virtualNetworks/{{from}}/virtualNetworkPeerings/to-{{to}}",
          "properties": {
            "peeringState": "Connected", "allowVirtualNetworkAccess": true, {{flag}},
            "remoteVirtualNetwork": { "id": "{{Worlds.Group}}/virtualNetworks/{{to}}" },
            "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ "{{space}}" ] }
          }
        }
        """;
}
