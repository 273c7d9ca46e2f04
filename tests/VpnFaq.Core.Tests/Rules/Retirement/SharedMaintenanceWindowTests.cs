namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class SharedMaintenanceWindowTests : RuleTests
{
    protected override World Passing => Worlds.Maintenance;

    protected override World Failing => Assigned("mc-er");

    protected override (string Resource, string Property) FailsAt => ("ma-vpn", "properties.maintenanceConfigurationId");

    protected override World? NotApplicable => Worlds.Maintenance.Without("gw-er", "ma-er");

    protected override World? Unknown => Worlds.Maintenance.Without("mc-er");

    protected override string UnknownFor => "maintenance configuration mc-er";

    [Theory]
    [InlineData("2026-01-10 02:59", true)]
    [InlineData("2026-01-10 03:00", false)]
    [InlineData("2026-01-10 17:00", false)]
    [InlineData("2026-01-10 17:01", true)]
    public void Windows_that_overlap_at_any_hour_are_found(string start, bool overlaps) =>
        Assert.Equal(overlaps ? 1 : 0, Failures(Started(start)).Count());

    [Fact]
    public void Hours_of_different_time_zones_are_not_compared() => Assert.Contains(
        Judge(Worlds.Maintenance.With("mc-er", """{ "properties": { "maintenanceWindow": { "timeZone": "UTC" } } }""")),
        f => f.Outcome == FindingOutcome.Unknown && f.Property == "properties.maintenanceWindow.timeZone");

    private static World Assigned(string configuration) => Worlds.Maintenance.With("ma-vpn", $$"""
        { "properties": { "maintenanceConfigurationId": "{{Worlds.Root}}/Microsoft.Maintenance/maintenanceConfigurations/{{configuration}}" } }
        """);

    // The other window is open from 22:00 to 03:00.
    private static World Started(string start) => Worlds.Maintenance.With("mc-er", $$"""{ "properties": { "maintenanceWindow": { "startDateTime": "{{start}}" } } }""");
}
