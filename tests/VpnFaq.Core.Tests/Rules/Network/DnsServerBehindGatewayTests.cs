namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class DnsServerBehindGatewayTests : RuleTests
{
    protected override World Passing => CustomDnsServersTests.Using("\"10.10.1.4\"");

    protected override World Failing => CustomDnsServersTests.Using("\"10.10.1.4\", \"192.168.10.5\"");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub", "properties.dhcpOptions.dnsServers");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Failing.Plus(Worlds.Peering("hub-to-dns", "vnet-hub", "vnet-dns"));

    protected override string UnknownFor => "virtual network vnet-dns";

    [Fact]
    public void A_server_in_a_peered_network_is_near_enough() => Assert.True(IsKept(Unknown!.With("hub-to-dns", """
        { "properties": { "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24" ] } } }
        """)));

    [Fact]
    public void A_public_server_is_not_behind_the_gateway() => Assert.True(IsKept(CustomDnsServersTests.Using("\"8.8.8.8\"")));

    [Fact]
    public void Only_the_far_server_is_named() => Assert.Equal(["192.168.10.5"], Failures(Failing).Select(f => f.Actual));
}
