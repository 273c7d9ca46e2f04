namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class DefaultPeerAddressTests : BgpRuleTests
{
    protected override World Failing => Gateway(""" { "bgpPeeringAddress": "10.10.1.4,10.10.255.5" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", Peer);

    protected override World? NotApplicable => Gateway(""" { "bgpPeeringAddress": null } """);

    protected override World? Unknown => Worlds.Hub.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void The_finding_carries_the_code_of_Azure() => Assert.Equal(["VirtualNetworkGatewayBgpPeeringAddressCannotBeModified"], VpnFaq.Rules.RuleCatalog.Default.Rules.Single(r => r.Info.Id == "VPN529").Info.AzureErrorCode);

    [Fact]
    public void Both_addresses_are_looked_at() => Assert.Single(Failures(Gateway(""" { "bgpPeeringAddress": "10.10.255.4,10.10.254.5" } """)));

    [Fact]
    public void What_Azure_itself_names_is_kept_wherever_it_comes_from() => Assert.True(IsKept(Gateway(
        """ { "bgpPeeringAddress": "10.12.255.30", "bgpPeeringAddresses": [ { "ipconfigurationId": "/x", "defaultBgpIpAddresses": [ "10.12.255.30" ] } ] } """)));

    [Fact]
    public void A_value_that_differs_from_what_Azure_names_fails() => Assert.Equal(["10.10.255.30"], Failures(Gateway(
        """ { "bgpPeeringAddress": "10.10.255.30" } """, Worlds.ApipaBgp)).Select(f => f.Actual));
}
