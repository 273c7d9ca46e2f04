namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class MaintenanceRegionTests : RuleTests
{
    protected override World Passing => Worlds.Maintenance;

    protected override World Failing => Worlds.Maintenance.With("mc-vpn", """{ "location": "northeurope" }""");

    protected override (string Resource, string Property) FailsAt => ("ma-vpn", "properties.maintenanceConfigurationId");

    protected override World? NotApplicable => Worlds.Maintenance.Only("ma-vpn").With("ma-vpn", $$"""{ "properties": { "resourceId": "{{Worlds.Root}}/Microsoft.Compute/virtualMachines/vm-1" } }""");

    protected override World? Unknown => Worlds.Maintenance.Without("mc-vpn");

    protected override string UnknownFor => "maintenance configuration mc-vpn";
}
