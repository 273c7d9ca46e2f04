namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class ChosenAddressUnknownTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Chosen("default=169.254.21.9", "activeActive=169.254.21.5");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.gatewayCustomBgpIpAddresses[0].customBgpIpAddress");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.ApipaBgp.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void The_address_of_the_other_instance_is_not_enough() => Assert.Equal(["properties.gatewayCustomBgpIpAddresses[0].customBgpIpAddress", "properties.gatewayCustomBgpIpAddresses[1].customBgpIpAddress"], Failures(Chosen("default=169.254.21.5", "activeActive=169.254.21.1")).Select(f => f.Property));

    [Fact]
    public void The_ip_configuration_has_to_be_of_the_gateway() => Assert.Equal(["properties.gatewayCustomBgpIpAddresses[1].ipConfigurationId"], Failures(Chosen("default=169.254.21.1", "second=169.254.21.5")).Select(f => f.Property));

    [Fact]
    public void Ids_are_compared_without_regard_to_case() => Assert.True(IsKept(Chosen("DEFAULT=169.254.21.1", "ACTIVEACTIVE=169.254.21.5")));

    [Fact]
    public void Unknown_where_the_gateway_tells_no_addresses() => Assert.Contains(Judge(Gateway(""" { "bgpPeeringAddresses": null } """, Worlds.ApipaBgp)), f => f.Outcome == FindingOutcome.Unknown);
}
