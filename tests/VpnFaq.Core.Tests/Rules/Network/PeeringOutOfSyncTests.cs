namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PeeringOutOfSyncTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => At("\"LocalNotInSync\"");

    protected override (string Resource, string Property) FailsAt => ("vnet-spoke/spoke-to-hub", "properties.peeringSyncLevel");

    protected override World? NotApplicable => At("null").Without("hub-to-spoke").With("spoke-to-hub", """{ "properties": { "provisioningState": null } }""");

    protected override World? Unknown => At("null");

    protected override string UnknownFor => "properties.peeringSyncLevel";

    [Theory]
    [InlineData("LocalNotInSync", true)]
    [InlineData("LocalAndRemoteNotInSync", true)]
    [InlineData("RemoteNotInSync", false)]
    public void The_command_is_given_where_this_half_is_behind(string level, bool hasFix) =>
        Assert.Equal(hasFix ? "Sync-AzVirtualNetworkPeering -VirtualNetworkName 'vnet-spoke' -ResourceGroupName 'net' -Name 'spoke-to-hub'" : "", Assert.Single(Judge(At($"\"{level}\"")), f => f.Outcome == FindingOutcome.Fail).Fix);

    private static World At(string level) => Worlds.HubAndSpoke.With("spoke-to-hub", $$"""{ "properties": { "peeringSyncLevel": {{level}} } }""");
}
