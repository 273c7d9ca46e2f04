namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class MaintenanceBasicPublicIPTests : RuleTests
{
    protected override World Passing => Worlds.Maintenance;

    protected override World Failing => Worlds.Maintenance.With("pip-hub-1", """{ "sku": { "name": "Basic" } }""");

    protected override (string Resource, string Property) FailsAt => ("ma-vpn", "properties.maintenanceConfigurationId");

    protected override World? NotApplicable => Worlds.Maintenance.Only("ma-vpn").With("ma-vpn", $$"""{ "properties": { "resourceId": "{{Worlds.Root}}/Microsoft.Compute/virtualMachines/vm-1" } }""");

    protected override World? Unknown => Worlds.Maintenance.Without("pip-hub-1");

    protected override string UnknownFor => "public IP address pip-hub-1";
}
