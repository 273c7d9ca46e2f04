namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class PeerAddressFormTests : BgpRuleTests
{
    protected override World Failing => Site(""" { "bgpPeeringAddress": "192.168.10.1/32" } """);

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", Peer);

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Site(""" { "bgpPeeringAddress": "[parameters('peer')]" } """);

    protected override string UnknownFor => Peer;

    [Theory]
    [InlineData("192.168.10.0/24")]
    [InlineData("192.168.10.256")]
    [InlineData("192.168.10")]
    [InlineData("fd00::1")]
    [InlineData("192.168.10.1,192.168.10.2")]
    [InlineData("router1")]
    public void What_is_no_single_IPv4_address_fails(string value) => Assert.Single(Failures(Site($$"""{ "bgpPeeringAddress": "{{value}}" }""")));

    [Fact]
    public void An_APIPA_address_is_one() => Assert.True(IsKept(Worlds.ApipaBgp));
}
