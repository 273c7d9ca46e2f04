namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class MaintenanceNotDailyTests : RuleTests
{
    protected override World Passing => Worlds.Maintenance;

    protected override World Failing => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceWindow": { "recurEvery": "Week Saturday,Sunday" } } }""");

    protected override (string Resource, string Property) FailsAt => ("mc-vpn", "properties.maintenanceWindow.recurEvery");

    protected override World? NotApplicable => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceScope": "InGuestPatch", "extensionProperties": null, "maintenanceWindow": { "recurEvery": "Week Sunday", "duration": "02:00" } } }""").Only("mc-vpn");

    protected override World? Unknown => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceWindow": { "recurEvery": null } } }""");

    protected override string UnknownFor => "properties.maintenanceWindow.recurEvery";

    [Theory]
    [InlineData("1Day", true)]
    [InlineData("day", true)]
    [InlineData("2Days", false)]
    [InlineData("Month Third Monday", false)]
    public void Only_every_day_will_do(string every, bool daily) =>
        Assert.Equal(daily, IsKept(Worlds.Maintenance.With("mc-vpn", $$"""{ "properties": { "maintenanceWindow": { "recurEvery": "{{every}}" } } }""")));
}
