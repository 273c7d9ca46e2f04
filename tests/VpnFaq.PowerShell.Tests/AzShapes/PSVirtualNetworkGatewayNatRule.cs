namespace Microsoft.Azure.Commands.Network.Models;

public class PSVirtualNetworkGatewayNatRule : PSChildResource
{
    /// <summary>Static or Dynamic. There is no property Type, though the list view says so.</summary>
    public string? VirtualNetworkGatewayNatRulePropertiesType { get; set; }

    public string? Mode { get; set; }

    public List<PSVpnNatRuleMapping>? InternalMappings { get; set; }

    public List<PSVpnNatRuleMapping>? ExternalMappings { get; set; }

    /// <summary>May be an empty string.</summary>
    public string? IpConfigurationId { get; set; }

    public string? ProvisioningState { get; set; }

    public string InternalMappingsText => TextTwin.Of(InternalMappings);

    public string ExternalMappingsText => TextTwin.Of(ExternalMappings);
}

public class PSVpnNatRuleMapping
{
    public string? AddressSpace { get; set; }

    public string? PortRange { get; set; }
}
