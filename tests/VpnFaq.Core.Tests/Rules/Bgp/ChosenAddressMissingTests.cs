namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class ChosenAddressMissingTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Custom("169.254.21.1,169.254.22.1", "169.254.21.5,169.254.22.5").With("cn-oslo", """ { "properties": { "gatewayCustomBgpIpAddresses": [] } } """);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.gatewayCustomBgpIpAddresses");

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Failing.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void A_single_address_leaves_no_choice() => Assert.True(IsKept(Worlds.ApipaBgp.With("cn-oslo", """ { "properties": { "gatewayCustomBgpIpAddresses": [] } } """)));

    [Fact]
    public void A_regular_peer_uses_none_of_them() => Assert.Empty(Failures(Site(""" { "bgpPeeringAddress": "192.168.10.1" } """, Failing)));
}
