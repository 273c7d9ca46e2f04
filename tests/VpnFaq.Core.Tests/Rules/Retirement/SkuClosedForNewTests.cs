namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class SkuClosedForNewTests : RuleTests
{
    protected override World Passing => Worlds.HubWith(""" "provisioningState": null """);

    protected override World Failing => Worlds.HubWith(""" "sku": { "name": "VpnGw1", "tier": "VpnGw1" }, "provisioningState": null """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.name");

    protected override World? NotApplicable => Worlds.HubWith(""" "sku": { "name": "VpnGw1", "tier": "VpnGw1" } """);

    protected override World? Unknown => Worlds.HubWith(""" "sku": null, "provisioningState": null """);

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("VpnGw1", "2025-10-31", true)]
    [InlineData("VpnGw1", "2025-11-01", false)]
    [InlineData("Standard", "2023-11-30", true)]
    [InlineData("Standard", "2023-12-01", false)]
    [InlineData("Basic", "2026-11-24", true)]
    public void The_day_decides(string sku, string day, bool open) =>
        Assert.Equal(open, IsKept(Worlds.HubWith($$""" "sku": { "name": "{{sku}}" }, "provisioningState": null """).At(day)));
}
