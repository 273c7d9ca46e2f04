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

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("127.0.0.1")]
    [InlineData("224.0.0.5")]
    [InlineData("255.255.255.255")]
    public void An_address_that_no_device_has_fails(string value) => Assert.Single(Failures(Site($$"""{ "bgpPeeringAddress": "{{value}}" }""")));

    [Fact]
    public void An_APIPA_address_is_one() => Assert.True(IsKept(Worlds.ApipaBgp));
}
