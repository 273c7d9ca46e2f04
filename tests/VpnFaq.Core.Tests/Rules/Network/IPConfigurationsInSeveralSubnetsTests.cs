namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class IPConfigurationsInSeveralSubnetsTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => NetworkWorlds.IPConfigurations(
        Worlds.Hub, Worlds.IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1"), Worlds.IPConfiguration("gw-hub", "activeActive", "vnet-far", "pip-hub-2"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations[1].properties.subnet");

    protected override World? NotApplicable => NetworkWorlds.IPConfigurations(Worlds.Hub, Worlds.IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1"));

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """{ "properties": { "ipConfigurations": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.ipConfigurations";

    [Fact]
    public void One_subnet_in_two_spellings_is_one() => Assert.True(IsKept(NetworkWorlds.IPConfigurations(
        Worlds.Hub, Worlds.IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1"), Worlds.IPConfiguration("gw-hub", "activeActive", "VNET-HUB", "pip-hub-2"))));
}
