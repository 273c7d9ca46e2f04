namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class HighBandwidthTunnelsTests : RuleTests
{
    protected override World Passing => Tunnels(2);

    protected override World Failing => Tunnels(3);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.tunnelProperties");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "tunnelProperties": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.tunnelProperties";

    private static World Tunnels(int count) => Worlds.Hub.With("cn-oslo", $$"""
        { "properties": { "tunnelProperties": [ {{string.Join(", ", Enumerable.Range(1, count).Select(i => $$"""{ "tunnelIpAddress": "10.10.255.{{i}}" }"""))}} ] } }
        """);
}
