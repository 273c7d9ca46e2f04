namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DeviceAddressAndFqdnTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "fqdn": "vpn.oslo.example.com" } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.fqdn");

    protected override World? NotApplicable => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": null } }""");

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "fqdn": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.fqdn";

    [Fact]
    public void An_empty_name_as_the_cmdlets_show_it_is_none() =>
        Assert.True(IsKept(Worlds.StaticHub.With("lng-oslo", """{ "properties": { "fqdn": "" } }""")));
}
