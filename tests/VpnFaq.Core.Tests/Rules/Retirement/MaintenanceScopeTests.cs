namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class MaintenanceScopeTests : RuleTests
{
    protected override World Passing => Worlds.Maintenance;

    protected override World Failing => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceScope": "Host" } }""");

    protected override (string Resource, string Property) FailsAt => ("mc-vpn", "properties.maintenanceScope");

    protected override World? NotApplicable => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceScope": "InGuestPatch", "extensionProperties": null, "maintenanceWindow": { "recurEvery": "Week Sunday", "duration": "02:00" } } }""").Only("mc-vpn");

    protected override World? Unknown => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "extensionProperties": null } }""");

    protected override string UnknownFor => "properties.extensionProperties.maintenanceSubScope";

    [Fact]
    public void Another_sub_scope_is_found_by_the_gateway_that_is_assigned() => Assert.Equal(
        [("mc-vpn", "properties.extensionProperties.maintenanceSubScope", "NetworkSecurity")],
        Failures(Worlds.Maintenance.With("mc-vpn", """{ "properties": { "extensionProperties": { "maintenanceSubScope": "NetworkSecurity" } } }""")));
}
