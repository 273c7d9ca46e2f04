namespace Microsoft.Azure.Commands.Network.Models;

public class PSPublicIpAddress : PSTopLevelResource
{
    public string? PublicIpAllocationMethod { get; set; }

    public PSPublicIpAddressSku? Sku { get; set; }

    /// <summary>The text "Not Assigned" while Azure gave none.</summary>
    public string? IpAddress { get; set; }

    public string? PublicIpAddressVersion { get; set; }

    /// <summary>Only the id is filled; it tells which gateway uses the address.</summary>
    public PSIPConfiguration? IpConfiguration { get; set; }

    public List<string>? Zones { get; set; }

    public int? IdleTimeoutInMinutes { get; set; }

    public string? ProvisioningState { get; set; }

    public string SkuText => TextTwin.Of(Sku);

    public string IpConfigurationText => TextTwin.Of(IpConfiguration);
}

public class PSPublicIpAddressSku
{
    public string? Name { get; set; }

    public string? Tier { get; set; }
}

public class PSIPConfiguration : PSChildResource
{
    public string? PrivateIpAddress { get; set; }
}
