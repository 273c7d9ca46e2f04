namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class CustomAddressOutOfRangeTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Custom("169.254.20.255", "169.254.21.5");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", HubAddresses + "[0].customBgpIpAddresses");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Gateway(""" { "bgpPeeringAddresses": "System.Object[]" } """);

    protected override string UnknownFor => HubAddresses;

    [Theory]
    [InlineData("169.254.23.0")]
    [InlineData("10.10.255.9")]
    [InlineData("169.254.21.0/30")]
    [InlineData("169.254.21")]
    public void Outside_and_ill_formed_addresses_fail(string value) => Assert.Single(Failures(Custom(value, "169.254.21.5")));

    [Fact]
    public void The_ends_of_the_range_are_kept() => Assert.True(IsKept(Custom("169.254.21.0", "169.254.22.255")));
}
