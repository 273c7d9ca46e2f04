namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DefaultRouteAsLocalPrefixTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24", "0.0.0.0/0" ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.localNetworkAddressSpace.addressPrefixes");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.localNetworkAddressSpace.addressPrefixes";

    [Fact]
    public void Half_of_the_address_space_is_not_all_of_it() =>
        Assert.True(IsKept(Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "128.0.0.0/1" ] } } }""")));
}
