namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class LocalNetworkGatewayNotProvisionedTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "provisioningState": "Failed" } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.provisioningState");

    protected override World? NotApplicable => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "provisioningState": null } }""");

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "provisioningState": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.provisioningState";

    [Fact]
    public void A_change_on_its_way_has_not_failed() =>
        Assert.True(IsKept(Worlds.Hub.With("lng-oslo", """{ "properties": { "provisioningState": "Updating" } }""")));
}
