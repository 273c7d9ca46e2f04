using System.Globalization;
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

    private static readonly string[] TimeFormats = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    private MaintenanceConfiguration(Fields fields)
        : base(fields, ResourceKind)
    {
        Scope = fields.Text("properties.maintenanceScope");
        SubScope = Either(fields, "properties.extensionProperties.maintenanceSubScope", "properties.extensionProperty.maintenanceSubScope");
        Duration = OfWindow(fields, "duration");
        RecurEvery = OfWindow(fields, "recurEvery");
        StartDateTime = OfWindow(fields, "startDateTime");
        ExpirationDateTime = OfWindow(fields, "expirationDateTime");
        TimeZone = OfWindow(fields, "timeZone");
    }

    /// <summary>Resource for network gateways.</summary>
    public Field<string> Scope { get; }

    /// <summary>NetworkGatewayMaintenance for network gateways.</summary>
    public Field<string> SubScope { get; }

    /// <summary>Hours and minutes: <c>05:00</c>.</summary>
    public Field<string> Duration { get; }

    /// <summary>How often the window opens: <c>Day</c>, <c>2Days</c>, <c>Week Saturday,Sunday</c>.</summary>
    public Field<string> RecurEvery { get; }

    /// <summary>First opening of the window, in its time zone: <c>2026-01-31 22:00</c>.</summary>
    public Field<string> StartDateTime { get; }

    /// <summary>End of the last window, in its time zone.</summary>
    public Field<string> ExpirationDateTime { get; }

    /// <summary>By its Windows name: <c>W. Europe Standard Time</c>.</summary>
    public Field<string> TimeZone { get; }

    public bool IsForNetworkGateways => SubScope.TryGet(out var scope) && string.Equals(scope, "NetworkGatewayMaintenance", StringComparison.OrdinalIgnoreCase);

    /// <summary>How long the window is open; false where that is not given or not written as hours and minutes.</summary>
    public bool TryGetLength(out TimeSpan length)
    {
        length = default;
        var parts = Duration.Or(string.Empty).Split(':');
        if (parts.Length != 2 || !TryNumber(parts[0], out var hours) || !TryNumber(parts[1], out var minutes))
            return false;
        length = new TimeSpan(hours, minutes, 0);
        return true;
    }

    /// <summary>A time of the window, in its own time zone.</summary>
    public static bool TryGetTime(Field<string> field, out DateTime time) =>
        DateTime.TryParseExact(field.Or(string.Empty), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static Field<string> OfWindow(Fields fields, string name) => Either(fields, "properties.maintenanceWindow." + name, "properties." + name);

    // The cmdlets' class has the members of the window beside its own, and names the extension in the singular.
    private static Field<string> Either(Fields fields, string path, string cmdletPath)
    {
        var field = fields.Text(path);
        return field.State == FieldState.NotGiven && fields.Text(cmdletPath).TryGet(out var other) ? field.WithValue(other) : field;
    }
}
