using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A resource's place in a maintenance window.</summary>
internal sealed class MaintenanceAssignment : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Maintenance/configurationAssignments",
        Noun = "maintenance assignment",
        ClassName = "PSConfigurationAssignment",
        Command = "Get-AzConfigurationAssignment",
        Signs = ["maintenanceConfigurationId"],
        Class = typeof(MaintenanceAssignment),
        Read = fields => new MaintenanceAssignment(fields).Counted<MaintenanceAssignment>(fields),
    };

    private MaintenanceAssignment(Fields fields)
        : base(fields, ResourceKind)
    {
        MaintenanceConfiguration = fields.Reference("properties.maintenanceConfigurationId");
        AssignedResource = fields.Reference("properties.resourceId");
        Target = AssignedResource.TryGet(out var target) ? target : TargetOf(Id);
    }

    public Field<ResourceId> MaintenanceConfiguration { get; }

    /// <summary>The resource that is assigned; an assignment below its resource may leave it out.</summary>
    public Field<ResourceId> AssignedResource { get; }

    /// <summary>The resource that is assigned; null where neither a property nor the id tells.</summary>
    public ResourceId? Target { get; }

    // An assignment is an extension of the resource that it assigns.
    private static ResourceId? TargetOf(ResourceId? id)
    {
        var start = id?.Value.LastIndexOf("/providers/Microsoft.Maintenance/", StringComparison.OrdinalIgnoreCase) ?? -1;
        return start > 0 ? ResourceId.Of(id!.Value.Substring(0, start)) : null;
    }
}
