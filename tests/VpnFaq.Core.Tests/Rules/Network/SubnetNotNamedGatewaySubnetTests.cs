namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class SubnetNotNamedGatewaySubnetTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => InSubnet("gateways");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations[0].properties.subnet");

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => NetworkWorlds.IPConfigurations(Worlds.Hub, """{ "name": "default", "properties": { "subnet": { "id": "[parameters('subnet')]" } } }""");

    protected override string UnknownFor => "properties.ipConfigurations[0].properties.subnet";

    [Fact]
    public void Case_does_not_matter() => Assert.True(IsKept(InSubnet("gatewaysubnet")));

    private static World InSubnet(string name) =>
        NetworkWorlds.IPConfigurations(Worlds.Hub, Worlds.IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1").Replace("/GatewaySubnet", "/" + name, StringComparison.Ordinal));
}
