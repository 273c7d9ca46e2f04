namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class RegionalSkuRetiredTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "sku": { "name": "VpnGw2", "tier": "VpnGw2" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.sku.name");

    protected override World? NotApplicable => Worlds.HubWith(""" "sku": { "name": "VpnGw2", "tier": "VpnGw2" } """).At("2024-09-25");

    protected override World? Unknown => Worlds.HubWith(""" "sku": null """);

    protected override string UnknownFor => "properties.sku.name";

    [Theory]
    [InlineData("2024-10-01", "VpnGw3 retires on 30 September 2026; its successor is VpnGw3AZ.")]
    [InlineData("2026-09-30", "VpnGw3 retires on 30 September 2026; its successor is VpnGw3AZ.")]
    [InlineData("2026-10-01", "VpnGw3 retired on 30 September 2026; its successor is VpnGw3AZ.")]
    public void The_message_follows_the_day(string day, string message) =>
        Assert.Equal(message, Assert.Single(Judge(Worlds.HubWith(""" "sku": { "name": "VpnGw3" } """).At(day))).Message);

    [Fact]
    public void The_fix_names_the_SKU_and_waits_for_a_Standard_address()
    {
        Assert.Equal(
            "Resize-AzVirtualNetworkGateway -VirtualNetworkGateway (Get-AzVirtualNetworkGateway -Name 'gw-hub' -ResourceGroupName 'net') -GatewaySku VpnGw2AZ",
            Assert.Single(Judge(Failing)).Fix);
        Assert.Empty(Assert.Single(Judge(Failing.With("pip-hub-2", """{ "sku": { "name": "Basic" } }"""))).Fix);
    }

    [Fact]
    public void A_known_Basic_address_counts_beside_one_that_was_not_given() =>
        Assert.Empty(Assert.Single(Judge(Failing.Without("pip-hub-1").With("pip-hub-2", """{ "sku": { "name": "Basic" } }"""))).Fix);

    [Fact]
    public void Basic_and_legacy_SKUs_retire_otherwise_or_not_at_all()
    {
        Assert.True(IsKept(Worlds.HubWith(""" "sku": { "name": "Basic" } """)));
        Assert.True(IsKept(Worlds.HubWith(""" "sku": { "name": "Standard" } """)));
    }

    [Fact]
    public void A_request_of_before_the_closing_day_is_warned() =>
        Assert.Single(Failures(Worlds.HubWith(""" "sku": { "name": "VpnGw3" }, "provisioningState": null """).At("2025-10-31")));
}
