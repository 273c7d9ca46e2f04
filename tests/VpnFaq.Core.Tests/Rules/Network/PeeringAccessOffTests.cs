namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PeeringAccessOffTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Worlds.HubAndSpoke.With("spoke-to-hub", """{ "properties": { "allowVirtualNetworkAccess": false } }""");

    protected override (string Resource, string Property) FailsAt => ("vnet-spoke/spoke-to-hub", "properties.allowVirtualNetworkAccess");

    protected override World? NotApplicable => Worlds.Hub.Plus(Worlds.Peering("hub-to-lab", "vnet-hub", "vnet-lab")).With("hub-to-lab", """{ "properties": { "allowVirtualNetworkAccess": false } }""");

    protected override World? Unknown => Worlds.HubAndSpoke.With("spoke-to-hub", """{ "properties": { "allowVirtualNetworkAccess": "[parameters('access')]" } }""");

    protected override string UnknownFor => "properties.allowVirtualNetworkAccess";
}
