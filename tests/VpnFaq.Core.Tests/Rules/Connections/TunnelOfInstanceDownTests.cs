namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class TunnelOfInstanceDownTests : RuleTests
{
    protected override World Passing => Tunnels("Connected", "Connected");

    protected override World Failing => Tunnels("Connected", "NotConnected");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.tunnelConnectionStatus[1].connectionStatus");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "tunnelConnectionStatus": [] } }""");

    protected override World? Unknown => Worlds.Hub;

    protected override string UnknownFor => "properties.tunnelConnectionStatus";

    [Fact]
    public void Both_down_is_told_by_the_status_of_the_connection() => Assert.True(IsKept(Tunnels("NotConnected", "NotConnected")));

    private static World Tunnels(string first, string second) => Worlds.Hub.With("cn-oslo", $$"""
        { "properties": { "tunnelConnectionStatus": [
          { "tunnel": "20.50.0.1_203.0.113.10", "connectionStatus": "{{first}}" }, { "tunnel": "20.50.0.2_203.0.113.10", "connectionStatus": "{{second}}" } ] } }
        """);
}
