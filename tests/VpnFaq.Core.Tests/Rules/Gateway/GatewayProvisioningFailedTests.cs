namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class GatewayProvisioningFailedTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "provisioningState": "Failed" """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.provisioningState");

    protected override World? NotApplicable => Worlds.HubWith(""" "provisioningState": null """);

    protected override World? Unknown => Worlds.HubWith(""" "provisioningState": "[reference('gw')]" """);

    protected override string UnknownFor => "properties.provisioningState";

    [Theory]
    [InlineData("Updating")]
    [InlineData("Deleting")]
    public void A_change_under_way_has_not_failed(string state) => Assert.True(IsKept(Worlds.HubWith($$""" "provisioningState": "{{state}}" """)));

    [Fact]
    public void The_fix_quotes_the_names() =>
        Assert.Equal("Get-AzVirtualNetworkGateway -Name 'gw-hub' -ResourceGroupName 'net' | Set-AzVirtualNetworkGateway", Assert.Single(Judge(Failing)).Fix);
}
