namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class RemoteNetworkDeniesTransitTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Worlds.HubAndSpoke.With("hub-to-spoke", """{ "properties": { "allowGatewayTransit": false } }""");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/hub-to-spoke", "properties.allowGatewayTransit");

    protected override World? NotApplicable => Worlds.HubAndSpoke.With("spoke-to-hub", """{ "properties": { "useRemoteGateways": false } }""");

    protected override World? Unknown => Worlds.HubAndSpoke.With("hub-to-spoke", """{ "properties": { "allowGatewayTransit": "[parameters('transit')]" } }""");

    protected override string UnknownFor => "properties.allowGatewayTransit";

    [Fact]
    public void Without_the_flag_transit_is_not_allowed() =>
        Assert.Single(Failures(Worlds.HubAndSpoke.With("hub-to-spoke", """{ "properties": { "allowGatewayTransit": null } }""")));

    [Fact]
    public void The_fix_changes_the_half_of_the_gateways_network()
    {
        var fix = Assert.Single(Judge(Failing), f => f.Outcome == FindingOutcome.Fail).Fix;
        Assert.Equal("$peering = Get-AzVirtualNetworkPeering -VirtualNetworkName 'vnet-hub' -ResourceGroupName 'net' -Name 'hub-to-spoke'; $peering.AllowGatewayTransit = $true; Set-AzVirtualNetworkPeering -VirtualNetworkPeering $peering", fix);
    }
}
