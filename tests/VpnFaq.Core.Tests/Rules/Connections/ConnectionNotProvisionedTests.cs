namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class ConnectionNotProvisionedTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "provisioningState": "Failed" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.provisioningState");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "provisioningState": null } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "provisioningState": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.provisioningState";

    [Fact]
    public void The_fix_sends_the_connection_again() => Assert.Equal(
        "Set-AzVirtualNetworkGatewayConnection -VirtualNetworkGatewayConnection (Get-AzVirtualNetworkGatewayConnection -Name 'cn-oslo' -ResourceGroupName 'net') -Force",
        Judge(Failing).Single(f => f.Outcome == FindingOutcome.Fail).Fix);
}
