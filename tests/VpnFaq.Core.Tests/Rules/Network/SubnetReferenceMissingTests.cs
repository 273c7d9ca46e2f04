namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class SubnetReferenceMissingTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => NetworkWorlds.IPConfigurations(Worlds.Hub, Worlds.IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1"), """{ "name": "activeActive", "properties": { "subnet": null } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations[1].properties.subnet");

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """{ "properties": { "ipConfigurations": null } }""");

    protected override string UnknownFor => "properties.ipConfigurations";

    [Fact]
    public void An_empty_id_is_no_reference() =>
        Assert.Single(Failures(NetworkWorlds.IPConfigurations(Worlds.Hub, """{ "name": "default", "properties": { "subnet": { "id": "" } } }""")));
}
