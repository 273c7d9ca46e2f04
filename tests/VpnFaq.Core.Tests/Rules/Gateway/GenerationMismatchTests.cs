namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class GenerationMismatchTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "sku": { "name": "VpnGw1AZ" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnGatewayGeneration");

    protected override World? NotApplicable => Worlds.HubWith(""" "vpnGatewayGeneration": null """);

    protected override World? Unknown => Worlds.HubWith(""" "vpnGatewayGeneration": "[parameters('generation')]" """);

    protected override string UnknownFor => "properties.vpnGatewayGeneration";

    [Theory]
    [InlineData("VpnGw1AZ", 1, true)]
    [InlineData("VpnGw1", 2, false)]
    [InlineData("VpnGw2", 1, true)]
    [InlineData("VpnGw3AZ", 2, true)]
    [InlineData("VpnGw4AZ", 1, false)]
    [InlineData("VpnGw5", 2, true)]
    [InlineData("Basic", 1, true)]
    [InlineData("Basic", 2, false)]
    [InlineData("HighPerformance", 1, true)]
    public void The_table_decides(string sku, int generation, bool exists) =>
        Assert.Equal(exists, IsKept(Worlds.HubWith($$""" "vpnGatewayGeneration": "Generation{{generation}}", "sku": { "name": "{{sku}}" } """)));

    [Fact]
    public void A_generation_that_is_named_is_shown_as_it_is() =>
        Assert.Equal("Generation1", Assert.Single(Failures(Worlds.HubWith(""" "vpnGatewayGeneration": "Generation1", "sku": { "name": "VpnGw5AZ" } """))).Actual);
}
