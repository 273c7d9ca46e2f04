namespace Microsoft.Azure.Commands.Network.Models;

public class PSVirtualNetworkGateway : PSTopLevelResource
{
    public List<PSVirtualNetworkGatewayIpConfiguration>? IpConfigurations { get; set; }

    public string? GatewayType { get; set; }

    public string? VpnType { get; set; }

    public bool EnableBgp { get; set; }

    /// <summary>REST calls it disableIPSecReplayProtection.</summary>
    public bool DisableIPsecProtection { get; set; }

    public bool EnablePrivateIpAddress { get; set; }

    public bool ActiveActive { get; set; }

    public PSResourceId? GatewayDefaultSite { get; set; }

    public string? ProvisioningState { get; set; }

    public PSVirtualNetworkGatewaySku? Sku { get; set; }

    public List<PSVirtualNetworkGatewayPolicyGroup>? VirtualNetworkGatewayPolicyGroups { get; set; }

    public PSVpnClientConfiguration? VpnClientConfiguration { get; set; }

    public PSBgpSettings? BgpSettings { get; set; }

    public PSAddressSpace? CustomRoutes { get; set; }

    public string? VpnGatewayGeneration { get; set; }

    public PSExtendedLocation? ExtendedLocation { get; set; }

    public List<PSVirtualNetworkGatewayNatRule>? NatRules { get; set; }

    public bool EnableBgpRouteTranslationForNat { get; set; }

    public string? AdminState { get; set; }

    public string? ResiliencyModel { get; set; }

    public bool AllowRemoteVnetTraffic { get; set; }

    public bool AllowVirtualWanTraffic { get; set; }

    public string IpConfigurationsText => TextTwin.Of(IpConfigurations);

    public string GatewayDefaultSiteText => TextTwin.Of(GatewayDefaultSite);

    public string SkuText => TextTwin.Of(Sku);

    public string VpnClientConfigurationText => TextTwin.Of(VpnClientConfiguration);

    public string BgpSettingsText => TextTwin.Of(BgpSettings);

    public string CustomRoutesText => TextTwin.Of(CustomRoutes);

    public string NatRulesText => TextTwin.Of(NatRules);
}

public class PSVirtualNetworkGatewaySku
{
    public int Capacity { get; set; }

    public string? Name { get; set; }

    public string? Tier { get; set; }
}

public class PSVirtualNetworkGatewayIpConfiguration : PSChildResource
{
    public string? PrivateIpAddress { get; set; }

    public string? PrivateIpAllocationMethod { get; set; }

    public PSResourceId? Subnet { get; set; }

    public PSResourceId? PublicIpAddress { get; set; }

    public string SubnetText => TextTwin.Of(Subnet);

    public string PublicIpAddressText => TextTwin.Of(PublicIpAddress);
}

public class PSExtendedLocation
{
    public string? Name { get; set; }
}
