namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class ConnectionNotConnectedTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionStatus": "NotConnected" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.connectionStatus");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionStatus": "Connecting" } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionStatus": null } }""");

    protected override string UnknownFor => "properties.connectionStatus";

    [Fact]
    public void A_status_that_Azure_does_not_know_is_unknown() =>
        Assert.Contains(Judge(Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionStatus": "Unknown" } }""")), f => f.Outcome == FindingOutcome.Unknown);
}
