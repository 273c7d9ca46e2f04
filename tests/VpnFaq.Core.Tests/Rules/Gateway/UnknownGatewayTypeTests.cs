namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class UnknownGatewayTypeTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.HubWith(""" "gatewayType": "VPNGateway" """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.gatewayType");

    protected override World? NotApplicable => Worlds.HubWith(""" "gatewayType": "DynamicRouting" """);

    protected override World? Unknown => Worlds.HubWith(""" "gatewayType": null """);

    protected override string UnknownFor => "properties.gatewayType";

    [Theory]
    [InlineData("vpn")]
    [InlineData("LocalGateway")]
    public void Case_does_not_matter_and_the_third_type_is_known(string type) =>
        Assert.True(IsKept(Worlds.HubWith($$""" "gatewayType": "{{type}}" """)));
}
