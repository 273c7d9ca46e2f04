namespace Microsoft.Azure.Commands.Network.Models;

public class PSVirtualNetwork : PSTopLevelResource
{
    public PSAddressSpace? AddressSpace { get; set; }

    public PSDhcpOptions? DhcpOptions { get; set; }

    public List<PSSubnet>? Subnets { get; set; }

    public List<PSVirtualNetworkPeering>? VirtualNetworkPeerings { get; set; }

    public string? ProvisioningState { get; set; }

    public string AddressSpaceText => TextTwin.Of(AddressSpace);

    public string DhcpOptionsText => TextTwin.Of(DhcpOptions);

    public string SubnetsText => TextTwin.Of(Subnets);

    public string VirtualNetworkPeeringsText => TextTwin.Of(VirtualNetworkPeerings);
}

public class PSDhcpOptions
{
    public List<string>? DnsServers { get; set; }

    public string DnsServersText => TextTwin.Of(DnsServers);
}

public class PSSubnet : PSChildResource
{
    /// <summary>A list, whatever the name says.</summary>
    public List<string>? AddressPrefix { get; set; }

    /// <summary>Only the id is filled unless resources were expanded.</summary>
    public PSNetworkSecurityGroup? NetworkSecurityGroup { get; set; }

    public PSRouteTable? RouteTable { get; set; }

    public PSResourceId? NatGateway { get; set; }

    public List<PSIPConfiguration>? IpConfigurations { get; set; }

    public List<PSDelegation>? Delegations { get; set; }

    public string? ProvisioningState { get; set; }

    public bool? DefaultOutboundAccess { get; set; }

    public string NetworkSecurityGroupText => TextTwin.Of(NetworkSecurityGroup);

    public string RouteTableText => TextTwin.Of(RouteTable);

    public string IpConfigurationsText => TextTwin.Of(IpConfigurations);

    public string DelegationsText => TextTwin.Of(Delegations);
}

public class PSDelegation : PSChildResource
{
    public string? ServiceName { get; set; }
}

public class PSVirtualNetworkPeering : PSChildResource
{
    public string? ResourceGroupName { get; set; }

    public string? VirtualNetworkName { get; set; }

    public string? PeeringState { get; set; }

    public string? PeeringSyncLevel { get; set; }

    public string? ProvisioningState { get; set; }

    public bool? AllowVirtualNetworkAccess { get; set; }

    public bool? AllowForwardedTraffic { get; set; }

    public bool? AllowGatewayTransit { get; set; }

    public bool? UseRemoteGateways { get; set; }

    public PSResourceId? RemoteVirtualNetwork { get; set; }

    public List<PSResourceId>? RemoteGateways { get; set; }

    /// <summary>REST calls it remoteAddressSpace.</summary>
    public PSAddressSpace? PeeredRemoteAddressSpace { get; set; }

    public PSAddressSpace? RemoteVirtualNetworkAddressSpace { get; set; }

    public string RemoteVirtualNetworkText => TextTwin.Of(RemoteVirtualNetwork);
}
