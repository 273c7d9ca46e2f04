namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class MaintenanceWindowNotInEffectTests : RuleTests
{
    protected override World Passing => Worlds.Maintenance;

    protected override World Failing => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceWindow": { "startDateTime": "2026-12-01 22:00" } } }""");

    protected override (string Resource, string Property) FailsAt => ("mc-vpn", "properties.maintenanceWindow.startDateTime");

    protected override World? NotApplicable => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceScope": "InGuestPatch", "extensionProperties": null, "maintenanceWindow": { "recurEvery": "Week Sunday", "duration": "02:00" } } }""").Only("mc-vpn");

    protected override World? Unknown => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceWindow": { "startDateTime": null } } }""");

    protected override string UnknownFor => "properties.maintenanceWindow.startDateTime";

    [Fact]
    public void A_window_that_ended_holds_nothing_back()
    {
        var ended = Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceWindow": { "expirationDateTime": "2026-11-23 22:00" } } }""");
        Assert.Equal([("mc-vpn", "properties.maintenanceWindow.expirationDateTime", "2026-11-23 22:00")], Failures(ended));
        Assert.True(IsKept(ended.At("2026-11-23")));
    }
}
