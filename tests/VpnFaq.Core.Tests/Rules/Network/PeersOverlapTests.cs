namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PeersOverlapTests : RuleTests
{
    protected override World Passing => WithSecondSpoke("10.31.0.0/16");

    protected override World Failing => WithSecondSpoke("10.30.1.0/24");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub", "properties.virtualNetworkPeerings");

    protected override World? NotApplicable => Worlds.HubAndSpoke;

    protected override World? Unknown => Worlds.HubAndSpoke.Plus(Worlds.Peering("hub-to-unknown", "vnet-hub", "vnet-unknown"));

    protected override string UnknownFor => "virtual network vnet-unknown";

    [Fact]
    public void A_network_may_have_prefixes_inside_each_other() => Assert.True(IsKept(WithSecondSpoke("10.31.0.0/16", "10.31.4.0/24")));

    private static World WithSecondSpoke(params string[] prefixes) => Worlds.HubAndSpoke.Plus(Worlds.Peering("hub-to-second", "vnet-hub", "vnet-second")).With("hub-to-second", $$"""
        { "properties": { "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ "{{string.Join("\", \"", prefixes)}}" ] } } }
        """);
}
