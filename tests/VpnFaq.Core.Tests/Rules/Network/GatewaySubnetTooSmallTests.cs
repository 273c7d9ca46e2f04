namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class GatewaySubnetTooSmallTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Sized("10.10.255.0/30");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.addressPrefixes");

    protected override World? NotApplicable => Worlds.Hub.With("vnet-hub", """{ "properties": { "subnets": [ { "name": "servers", "properties": { "addressPrefix": "10.10.1.0/30" } } ] } }""");

    protected override World? Unknown => Worlds.Hub.With("vnet-hub", """{ "properties": { "subnets": [ { "name": "GatewaySubnet", "properties": { } } ] } }""");

    protected override string UnknownFor => "properties.addressPrefixes";

    [Theory]
    [InlineData("10.10.255.0/29")]
    [InlineData("10.10.254.0/23")]
    public void A_29_and_larger_are_kept(string prefix) => Assert.True(IsKept(Sized(prefix)));

    private static World Sized(string prefix) => Worlds.Hub.With("vnet-hub", $$"""
        { "properties": { "subnets": [ { "name": "GatewaySubnet", "properties": { "addressPrefix": "{{prefix}}" } } ] } }
        """);
}
