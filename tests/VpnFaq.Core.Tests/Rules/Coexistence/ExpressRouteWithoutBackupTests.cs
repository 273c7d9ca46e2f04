namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class ExpressRouteWithoutBackupTests : RuleTests
{
    protected override World Passing => Worlds.Coexistence();

    protected override World Failing => Subnet("gw-er");

    protected override (string Resource, string Property) FailsAt => ("gw-er", "");

    protected override World? NotApplicable => Worlds.Coexistence().Without("gw-hub", "cn-oslo");

    protected override World? Unknown => Worlds.Coexistence().Without("gw-hub", "cn-oslo").Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void Another_gateway_in_the_subnet_may_be_the_backup() => Assert.True(IsKept(Subnet("gw-hub")));

    private static World Subnet(string gateway) => Worlds.Coexistence().Without("gw-hub", "cn-oslo").With("vnet-hub", $$"""
        { "properties": { "subnets": [ { "name": "GatewaySubnet", "properties": {
          "addressPrefix": "10.10.255.0/27", "ipConfigurations": [ { "id": "{{Worlds.Group}}/virtualNetworkGateways/{{gateway}}/ipConfigurations/default" } ] } } ] } }
        """);
}
