namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DeviceAddressInOwnPrefixesTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "203.0.113.0/24" ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.gatewayIpAddress");

    protected override World? NotApplicable => Worlds.FqdnSite;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.localNetworkAddressSpace.addressPrefixes";

    [Fact]
    public void A_private_address_is_told_once()
    {
        var site = Worlds.StaticHub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": "192.168.10.7" } }""");
        Assert.Empty(Failures(site));
        Assert.Single(Failures(site.Without("cn-oslo")));
        Assert.Single(Failures(site.With("cn-oslo", """{ "properties": { "useLocalAzureIpAddress": true } }""")));
    }
}
