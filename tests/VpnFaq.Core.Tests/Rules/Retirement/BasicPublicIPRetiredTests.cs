namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class BasicPublicIPRetiredTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("pip-hub-1", """{ "sku": { "name": "Basic" } }""");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "sku.name");

    protected override World? NotApplicable => Worlds.Hub.Only("pip-hub-1", "pip-hub-2");

    protected override World? Unknown => Worlds.Hub.With("pip-hub-1", """{ "sku": null }""");

    protected override string UnknownFor => "sku.name";

    [Theory]
    [InlineData("2025-01-01", "Customers can migrate it up to 30 June 2026.")]
    [InlineData("2026-07-15", "There is no SLA since 30 June 2026, and Microsoft will migrate it.")]
    [InlineData("2026-08-01", "There is no SLA, and Microsoft migrates it")]
    public void The_message_follows_the_day(string day, string part) =>
        Assert.Contains(part, Assert.Single(Judge(Failing.At(day)), f => f.Outcome == FindingOutcome.Fail).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_said_before_the_announcement() => Assert.Empty(Failures(Failing.At("2024-07-09")));

    [Fact]
    public void Gateways_of_the_Basic_SKU_are_concerned_since_March_2026()
    {
        var basic = Failing.With("gw-hub", """{ "properties": { "sku": { "name": "Basic" } } }""");
        Assert.Empty(Failures(basic.At("2026-02-28")));
        Assert.Single(Failures(basic.At("2026-03-01")));
    }

    [Fact]
    public void An_address_whose_gateway_was_not_given_is_unknown()
    {
        var world = Failing.Without("gw-hub").With("pip-hub-1", $$"""
            { "properties": { "ipConfiguration": { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-hub/ipConfigurations/default" } } }
            """);
        Assert.Contains(Judge(world), f => f.Outcome == FindingOutcome.Unknown && f.Message.Contains("virtual network gateway gw-hub", StringComparison.Ordinal));
    }

    [Fact]
    public void The_address_of_an_ExpressRoute_gateway_is_no_business_of_it() =>
        Assert.Empty(Failures(Worlds.Coexistence().With("pip-er", """{ "sku": { "name": "Basic" } }""")));
}
