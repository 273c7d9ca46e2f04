namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class LocalNetworkContainsNetworkTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "10.0.0.0/8" ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.localNetworkAddressSpace.addressPrefixes");

    protected override World? NotApplicable => Worlds.StaticHub.Without("cn-oslo");

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "10.0.0.0/8" ] } } }""").Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Theory]
    [InlineData("10.10.0.0/16")]
    [InlineData("10.10.8.0/24")]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.11.0.0/16")]
    public void The_network_its_parts_everything_and_a_neighbour_are_no_business_of_this_rule(string prefix) =>
        Assert.True(IsKept(Worlds.StaticHub.With("lng-oslo", $$"""{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{prefix}}" ] } } }""")));
}
