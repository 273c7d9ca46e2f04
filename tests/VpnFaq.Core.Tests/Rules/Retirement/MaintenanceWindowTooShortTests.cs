namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class MaintenanceWindowTooShortTests : RuleTests
{
    protected override World Passing => Worlds.Maintenance;

    protected override World Failing => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceWindow": { "duration": "04:59" } } }""");

    protected override (string Resource, string Property) FailsAt => ("mc-vpn", "properties.maintenanceWindow.duration");

    protected override World? NotApplicable => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceScope": "InGuestPatch", "extensionProperties": null, "maintenanceWindow": { "recurEvery": "Week Sunday", "duration": "02:00" } } }""").Only("mc-vpn");

    protected override World? Unknown => Worlds.Maintenance.With("mc-vpn", """{ "properties": { "maintenanceWindow": { "duration": "five hours" } } }""");

    protected override string UnknownFor => "properties.maintenanceWindow.duration";

    [Theory]
    [InlineData("05:00")]
    [InlineData("5:00")]
    [InlineData("23:59")]
    public void Five_hours_and_more_are_kept(string duration) =>
        Assert.True(IsKept(Worlds.Maintenance.With("mc-vpn", $$"""{ "properties": { "maintenanceWindow": { "duration": "{{duration}}" } } }""")));

    [Fact]
    public void The_object_of_the_cmdlets_has_the_window_beside_its_other_members() => Assert.Equal(
        [("mc-flat", "properties.maintenanceWindow.duration", "02:00")],
        Failures(World.Of("""
            [ { "name": "mc-flat", "type": "Microsoft.Maintenance/maintenanceConfigurations", "maintenanceScope": "Resource",
              "extensionProperty": { "maintenanceSubScope": "NetworkGatewayMaintenance" }, "duration": "02:00" } ]
            """)));
}
