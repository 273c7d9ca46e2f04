using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A window in which Azure updates what is assigned to it.</summary>
internal sealed class MaintenanceConfiguration : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Maintenance/maintenanceConfigurations",
        Noun = "maintenance configuration",
        ClassName = "PSMaintenanceConfiguration",
        Command = "Get-AzMaintenanceConfiguration",
        Signs = ["maintenanceScope"],
        Class = typeof(MaintenanceConfiguration),
        Read = fields => new MaintenanceConfiguration(fields).Counted<MaintenanceConfiguration>(fields),
    };

    private MaintenanceConfiguration(Fields fields)
        : base(fields, ResourceKind)
    {
        Scope = fields.Text("properties.maintenanceScope");
        Duration = fields.Text("properties.maintenanceWindow.duration");
        RecurEvery = fields.Text("properties.maintenanceWindow.recurEvery");
        StartDateTime = fields.Text("properties.maintenanceWindow.startDateTime");
    }

    /// <summary>Resource for network gateways.</summary>
    public Field<string> Scope { get; }

    /// <summary>Hours and minutes: <c>05:00</c>.</summary>
    public Field<string> Duration { get; }

    public Field<string> RecurEvery { get; }

    public Field<string> StartDateTime { get; }
}
