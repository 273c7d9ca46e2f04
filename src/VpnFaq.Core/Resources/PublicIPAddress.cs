using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A public IP address.</summary>
internal sealed class PublicIPAddress : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/publicIPAddresses",
        Noun = "public IP address",
        ClassName = "PSPublicIpAddress",
        Command = "Get-AzPublicIpAddress",
        Signs = ["publicIPAllocationMethod"],
        Class = typeof(PublicIPAddress),
        Read = fields => new PublicIPAddress(fields).Counted<PublicIPAddress>(fields),
    };

    private PublicIPAddress(Fields fields)
        : base(fields, ResourceKind)
    {
        SkuName = fields.Text("sku.name");
        SkuTier = fields.Text("sku.tier");
        AllocationMethod = fields.Text("properties.publicIPAllocationMethod");
        Version = fields.Text("properties.publicIPAddressVersion");
        Zones = fields.Texts("zones");
        IPConfiguration = fields.Reference("properties.ipConfiguration");
        var address = fields.Text("properties.ipAddress");
        IPAddress = address.TryGet(out var text) && text == "Not Assigned" ? address.WithoutValue() : address;
    }

    /// <summary>Basic, Standard or StandardV2. Without it Azure makes a Basic address up to the api-version of its time.</summary>
    public Field<string> SkuName { get; }

    /// <summary>Regional or Global.</summary>
    public Field<string> SkuTier { get; }

    /// <summary>Static or Dynamic.</summary>
    public Field<string> AllocationMethod { get; }

    /// <summary>IPv4 or IPv6.</summary>
    public Field<string> Version { get; }

    public Field<string> IPAddress { get; }

    public Field<ListOf<string>> Zones { get; }

    /// <summary>What uses the address.</summary>
    public Field<ResourceId> IPConfiguration { get; }

    public bool IsBasic => SkuName.TryGet(out var sku) && string.Equals(sku, "Basic", StringComparison.OrdinalIgnoreCase);
}
