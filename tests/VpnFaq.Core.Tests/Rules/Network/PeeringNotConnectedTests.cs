namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PeeringNotConnectedTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => InState("\"Disconnected\"");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/hub-to-spoke", "properties.peeringState");

    protected override World? NotApplicable => InState("null").Without("spoke-to-hub").With("hub-to-spoke", """{ "properties": { "provisioningState": null } }""");

    protected override World? Unknown => InState("null");

    protected override string UnknownFor => "properties.peeringState";

    [Fact]
    public void A_peering_that_was_only_begun_carries_nothing() => Assert.Equal(["Initiated"], Failures(InState("\"Initiated\"")).Select(f => f.Actual));

    private static World InState(string state) => Worlds.HubAndSpoke.With("hub-to-spoke", $$"""{ "properties": { "peeringState": {{state}} } }""");
}
