namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class SeveralRemoteGatewaysTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Worlds.HubAndSpoke.Plus(Worlds.Peering("spoke-to-backup", "vnet-spoke", "vnet-backup", useRemoteGateways: true));

    protected override (string Resource, string Property) FailsAt => ("vnet-spoke", "properties.virtualNetworkPeerings");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.HubAndSpoke.With("spoke-to-hub", """{ "properties": { "useRemoteGateways": "[parameters('use')]" } }""");

    protected override string UnknownFor => "properties.useRemoteGateways";

    [Fact]
    public void The_finding_names_the_peerings() => Assert.Equal(["spoke-to-hub, spoke-to-backup"], Failures(Failing).Select(f => f.Actual));
}
