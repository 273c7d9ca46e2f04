namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class PeerIsPublicAddressTests : BgpRuleTests
{
    protected override World Failing => Site(""" { "bgpPeeringAddress": "203.0.113.10" } """);

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", Peer);

    protected override World? NotApplicable => Worlds.FqdnSite;

    protected override World? Unknown => Worlds.Hub.With("lng-oslo", """ { "properties": { "gatewayIpAddress": { } } } """);

    protected override string UnknownFor => "properties.gatewayIpAddress";

    [Fact]
    public void Another_public_address_may_be_the_peer() => Assert.True(IsKept(Site(""" { "bgpPeeringAddress": "203.0.113.11" } """)));
}
