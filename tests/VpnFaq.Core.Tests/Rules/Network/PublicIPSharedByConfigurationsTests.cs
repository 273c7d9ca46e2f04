namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PublicIPSharedByConfigurationsTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => NetworkWorlds.IPConfigurations(
        Worlds.Hub, Worlds.IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1"), Worlds.IPConfiguration("gw-hub", "activeActive", "vnet-hub", "PIP-hub-1"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations[1].properties.publicIPAddress");

    protected override World? NotApplicable => NetworkWorlds.IPConfigurations(Worlds.Hub, Worlds.IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1"));

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """{ "properties": { "ipConfigurations": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.ipConfigurations";
}
