namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class LegacySkuRetiredTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "sku": { "name": "HighPerformance", "tier": "HighPerformance" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.name");

    protected override World? NotApplicable => Worlds.HubWith(""" "sku": { "name": "HighPerformance", "tier": "HighPerformance" } """).At("2023-11-29");

    protected override World? Unknown => Worlds.HubWith(""" "sku": null """);

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("2024-01-01", "Standard retires on 30 June 2026; its successor is VpnGw1AZ.")]
    [InlineData("2026-06-30", "Standard retires on 30 June 2026; its successor is VpnGw1AZ.")]
    [InlineData("2026-07-01", "Standard retired on 30 June 2026; its successor is VpnGw1AZ.")]
    public void The_message_follows_the_day(string day, string message) =>
        Assert.Equal(message, Assert.Single(Judge(Worlds.HubWith(""" "sku": { "name": "Standard" } """).At(day))).Message);

    [Fact]
    public void A_new_gateway_is_another_rules_business() =>
        Assert.Empty(Failures(Worlds.HubWith(""" "sku": { "name": "Standard" }, "provisioningState": null """)));
}
