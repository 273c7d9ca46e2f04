namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class HighBandwidthFastPathTests : RuleTests
{
    protected override World Passing => Fast("true");

    protected override World Failing => Fast("false");

    protected override (string Resource, string Property) FailsAt => ("cn-er", "properties.expressRouteGatewayBypass");

    protected override World? NotApplicable => Worlds.Coexistence();

    protected override World? Unknown => Fast("false").Without("gw-er");

    protected override string UnknownFor => "virtual network gateway gw-er";

    [Fact]
    public void FastPath_is_off_unless_it_is_asked_for() => Assert.Single(Failures(Fast("null")));

    private static World Fast(string bypass) => Worlds.Coexistence()
        .With("gw-hub", """{ "properties": { "enableHighBandwidthVpnGateway": true } }""")
        .With("cn-er", $$"""{ "properties": { "expressRouteGatewayBypass": {{bypass}} } }""");
}
