namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class BasicPublicIPOnNewGatewayTests : RuleTests
{
    protected override World Passing => Worlds.Hub.With("gw-hub", """{ "properties": { "provisioningState": null } }""");

    protected override World Failing => Worlds.Hub.With("gw-hub", """{ "properties": { "provisioningState": null } }""").With("pip-hub-1", """{ "sku": { "name": "Basic" } }""");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "sku.name");

    protected override World? NotApplicable => Worlds.Hub.Only("pip-hub-1");

    protected override World? Unknown => Worlds.Hub.With("pip-hub-1", """{ "sku": null }""");

    protected override string UnknownFor => "sku.name";

    [Fact]
    public void Existing_gateways_keep_their_address_for_now() => Assert.Empty(Failures(Worlds.Hub.With("pip-hub-1", """{ "sku": { "name": "Basic" } }""")));

    [Theory]
    [InlineData("VpnGw1AZ", "2023-11-30", false)]
    [InlineData("VpnGw1AZ", "2023-12-01", true)]
    [InlineData("Basic", "2026-02-28", false)]
    [InlineData("Basic", "2026-03-01", true)]
    public void The_day_depends_on_the_gateways_SKU(string sku, string day, bool refused) =>
        Assert.Equal(refused ? 1 : 0, Failures(Failing.With("gw-hub", $$"""{ "properties": { "sku": { "name": "{{sku}}" } } }""").At(day)).Count());
}
