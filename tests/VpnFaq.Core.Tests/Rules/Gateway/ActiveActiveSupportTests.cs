namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class ActiveActiveSupportTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "sku": { "name": "Basic", "tier": "Basic" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.activeActive");

    protected override World? NotApplicable => Worlds.HubWith(""" "activeActive": false """);

    protected override World? Unknown => Worlds.HubWith(""" "sku": null """);

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("Standard", "RouteBased", false)]
    [InlineData("HighPerformance", "RouteBased", true)]
    [InlineData("VpnGw1", "RouteBased", true)]
    [InlineData("VpnGw1AZ", "PolicyBased", false)]
    public void SKU_and_type_decide(string sku, string type, bool supported) =>
        Assert.Equal(supported, IsKept(Worlds.HubWith($$""" "vpnType": "{{type}}", "sku": { "name": "{{sku}}" } """)));
}
