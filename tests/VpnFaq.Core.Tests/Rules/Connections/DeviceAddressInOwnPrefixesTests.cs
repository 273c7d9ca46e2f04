namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DeviceAddressInOwnPrefixesTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": "192.168.10.7" } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.gatewayIpAddress");

    protected override World? NotApplicable => Worlds.FqdnSite;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.localNetworkAddressSpace.addressPrefixes";

    [Fact]
    public void A_public_range_of_the_site_counts_as_well() => Assert.Single(Failures(Worlds.StaticHub.With("lng-oslo", """
        { "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "203.0.113.0/24" ] } } }
        """)));
}
