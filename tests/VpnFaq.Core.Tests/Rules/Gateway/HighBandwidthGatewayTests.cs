namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class HighBandwidthGatewayTests : RuleTests
{
    protected override World Passing => Worlds.HubWith(""" "enableHighBandwidthVpnGateway": true, "sku": { "name": "VpnGw5AZ", "tier": "VpnGw5AZ" } """);

    protected override World Failing => Worlds.HubWith(""" "enableHighBandwidthVpnGateway": true """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.name");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.HubWith(""" "enableHighBandwidthVpnGateway": "[parameters('fast')]" """);

    protected override string UnknownFor => "properties.enableHighBandwidthVpnGateway";

    [Fact]
    public void Mode_and_type_are_asked_for_as_well()
    {
        var broken = Passing.With("gw-hub", """{ "properties": { "activeActive": false, "vpnType": "PolicyBased" } }""");
        Assert.Equal(["properties.activeActive", "properties.vpnType"], Failures(broken).Select(f => f.Property));
    }

    [Fact]
    public void The_mode_may_be_left_to_Azure() => Assert.True(IsKept(Passing.With("gw-hub", """{ "properties": { "activeActive": null } }""")));
}
