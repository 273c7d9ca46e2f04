namespace Microsoft.Azure.Commands.Network.Models;

public class PSBgpSettings
{
    public long? Asn { get; set; }

    /// <summary>Two addresses joined by a comma on active-active gateways.</summary>
    public string? BgpPeeringAddress { get; set; }

    public int? PeerWeight { get; set; }

    public List<PSIpConfigurationBgpPeeringAddress>? BgpPeeringAddresses { get; set; }
}

/// <summary>Its data are fields: reflection over properties sees the name only.</summary>
public class PSIpConfigurationBgpPeeringAddress : PSChildResource
{
    public string? IpconfigurationId;

    public List<string>? DefaultBgpIpAddresses;

    public List<string>? CustomBgpIpAddresses;

    public List<string>? TunnelIpAddresses;
}

/// <summary>Its data are fields, too.</summary>
public class PSGatewayCustomBgpIpConfiguration : PSChildResource
{
    public string? IpconfigurationId;

    public string? CustomBgpIpAddress;
}

public class PSTunnelConfig
{
    public string? TunnelIpAddress { get; set; }

    public string? BgpPeeringAddress { get; set; }
}
