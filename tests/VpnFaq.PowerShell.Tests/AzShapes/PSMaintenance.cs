namespace Microsoft.Azure.Commands.Maintenance.Models;

/// <summary>A maintenance window of Az.Maintenance: what REST keeps under maintenanceWindow stands beside the rest.</summary>
public class PSMaintenanceConfiguration
{
    public string? Location { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public IDictionary<string, string>? ExtensionProperties { get; set; }

    public string? MaintenanceScope { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Type { get; set; }

    public string? StartDateTime { get; set; }

    public string? ExpirationDateTime { get; set; }

    public string? Duration { get; set; }

    /// <summary>Spelled otherwise than in REST.</summary>
    public string? Timezone { get; set; }

    public string? Visibility { get; set; }

    public string? RecurEvery { get; set; }
}

public class PSConfigurationAssignment
{
    public string? Location { get; set; }

    public string? MaintenanceConfigurationId { get; set; }

    /// <summary>The resource that is assigned; not the id of the assignment.</summary>
    public string? ResourceId { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Type { get; set; }
}
