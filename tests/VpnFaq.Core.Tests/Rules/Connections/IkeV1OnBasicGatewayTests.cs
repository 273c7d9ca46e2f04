namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class IkeV1OnBasicGatewayTests : RuleTests
{
    protected override World Passing => Worlds.IkeV1Site;

    protected override World Failing => Worlds.IkeV1Site.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.connectionProtocol");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.IkeV1Site.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void A_policy_based_Basic_gateway_speaks_IKEv1() => Assert.True(IsKept(Worlds.IkeV1Site
        .With("gw-hub", """{ "properties": { "vpnType": "PolicyBased", "sku": { "name": "Basic", "tier": "Basic" } } }""")));
}
