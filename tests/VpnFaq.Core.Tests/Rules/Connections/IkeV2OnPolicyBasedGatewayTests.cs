namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class IkeV2OnPolicyBasedGatewayTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("gw-hub", """{ "properties": { "vpnType": "PolicyBased", "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.connectionProtocol");

    protected override World? NotApplicable => Worlds.IkeV1Site;

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """{ "properties": { "vpnType": null } }""");

    protected override string UnknownFor => "properties.vpnType";

    [Fact]
    public void A_connection_that_names_no_protocol_gets_the_right_one() => Assert.True(IsKept(Worlds.Hub
        .With("gw-hub", """{ "properties": { "vpnType": "PolicyBased", "sku": { "name": "Basic", "tier": "Basic" } } }""")
        .With("cn-oslo", """{ "properties": { "connectionProtocol": null } }""")));
}
