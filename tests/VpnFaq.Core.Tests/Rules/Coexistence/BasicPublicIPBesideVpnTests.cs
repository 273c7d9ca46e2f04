namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class BasicPublicIPBesideVpnTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Worlds.Coexistence().With("pip-er", """{ "sku": { "name": "Basic" } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-er", "properties.ipConfigurations[0].properties.publicIPAddress");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Coexistence().Without("pip-er");

    protected override string UnknownFor => "public IP address pip-er";

    [Fact]
    public void A_gateway_without_an_address_of_its_own_is_kept() => Assert.True(IsKept(Worlds.Coexistence().With("gw-er", $$"""
        { "properties": { "ipConfigurations": [ { "name": "default", "properties": { "subnet": { "id": "{{Worlds.Group}}/virtualNetworks/vnet-hub/subnets/GatewaySubnet" } } } ] } }
        """)));

    [Fact]
    public void A_gateway_alone_in_its_network_is_not_judged() =>
        Assert.All(Judge(Worlds.Coexistence().Without("gw-hub").With("pip-er", """{ "sku": { "name": "Basic" } }""")), f => Assert.Equal(FindingOutcome.NotApplicable, f.Outcome));
}
