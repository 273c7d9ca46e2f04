namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class ConnectionModeIgnoredTests : RuleTests
{
    protected override World Passing => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionMode": "InitiatorOnly" } }""");

    protected override World Failing => Worlds.IkeV1Site.With("cn-oslo", """{ "properties": { "connectionMode": "ResponderOnly" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.connectionMode");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionMode": "InitiatorOnly" } }""").Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void A_policy_based_gateway_has_no_modes() => Assert.Single(Failures(Worlds.Hub
        .With("gw-hub", """{ "properties": { "vpnType": "PolicyBased" } }""")
        .With("cn-oslo", """{ "properties": { "connectionMode": "InitiatorOnly" } }""")));
}
