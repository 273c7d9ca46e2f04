namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class FastPathUnsupportedTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence("ErGw3AZ").With("cn-er", """{ "properties": { "expressRouteGatewayBypass": true } }""");

    protected override World Failing => Worlds.Coexistence().With("cn-er", """{ "properties": { "expressRouteGatewayBypass": true } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-er", "properties.expressRouteGatewayBypass");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Coexistence().With("cn-er", """{ "properties": { "expressRouteGatewayBypass": true } }""").Without("gw-er");

    protected override string UnknownFor => "virtual network gateway gw-er";

    [Fact]
    public void ErGwScale_takes_FastPath() => Assert.True(IsKept(Worlds.Coexistence("ErGwScale").With("cn-er", """{ "properties": { "expressRouteGatewayBypass": true } }""")));
}
