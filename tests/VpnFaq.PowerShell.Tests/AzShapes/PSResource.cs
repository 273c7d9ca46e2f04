using System.Management.Automation;

namespace Microsoft.Azure.Commands.ResourceManager.Cmdlets.SdkModels;

/// <summary>What Get-AzResource emits: the id and the name twice, no zones, and null for properties that were not asked for.</summary>
public class PSResource
{
    public string? ResourceId { get; set; }

    public string? Id { get; set; }

    public string? Location { get; set; }

    public string? ResourceName { get; set; }

    public string? Name { get; set; }

    public string? ParentResource { get; set; }

    public PSObject? Properties { get; set; }

    public string? ResourceGroupName { get; set; }

    public string? Type { get; set; }

    public string? ResourceType { get; set; }

    public Sku? Sku { get; set; }

    public IDictionary<string, string>? Tags { get; set; }

    public string? SubscriptionId { get; set; }
}

public class Sku
{
    public string? Name { get; set; }

    public string? Tier { get; set; }

    public int? Capacity { get; set; }
}
