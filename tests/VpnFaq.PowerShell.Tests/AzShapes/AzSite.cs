using Microsoft.Azure.Commands.Network.Models;

namespace VpnFaq.PowerShell.Tests.AzShapes;

/// <summary>
/// A network, its gateway and a connection to a site, as the Get cmdlets emit them. Three things are wrong with it: the
/// site's prefix lies in the network (VPN301), the policy pairs GCM with SHA (VPN401), its SA lives too short (VPN402).
/// </summary>
internal sealed class AzSite
{
    /// <summary>A key that no output may repeat.</summary>
    public const string SharedKey = "canaryKEY4810xyzzyPlugh";

    private const string Group = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/net/providers/Microsoft.Network";

    public AzSite()
    {
        Network = new PSVirtualNetwork
        {
            Name = "vnet-office",
            Id = $"{Group}/virtualNetworks/vnet-office",
            Type = "Microsoft.Network/virtualNetworks",
            AddressSpace = new PSAddressSpace { AddressPrefixes = ["10.0.0.0/16"] },
            Subnets = [new PSSubnet { Name = "GatewaySubnet", Id = $"{Group}/virtualNetworks/vnet-office/subnets/GatewaySubnet", AddressPrefix = ["10.0.255.0/27"] }],
        };
        PublicIpAddress = new PSPublicIpAddress
        {
            Name = "pip-office",
            Id = $"{Group}/publicIPAddresses/pip-office",
            Type = "Microsoft.Network/publicIPAddresses",
            Sku = new PSPublicIpAddressSku { Name = "Standard", Tier = "Regional" },
            PublicIpAllocationMethod = "Static",
            PublicIpAddressVersion = "IPv4",
            IpAddress = "203.0.113.7",
            Zones = ["1", "2", "3"],
        };
        Gateway = new PSVirtualNetworkGateway
        {
            Name = "gw-office",
            Id = $"{Group}/virtualNetworkGateways/gw-office",
            Type = "Microsoft.Network/virtualNetworkGateways",
            Location = "westeurope",
            ResourceGroupName = "net",
            GatewayType = "Vpn",
            VpnType = "RouteBased",
            VpnGatewayGeneration = "Generation2",
            Sku = new PSVirtualNetworkGatewaySku { Name = "VpnGw2AZ", Tier = "VpnGw2AZ", Capacity = 2 },
            IpConfigurations =
            [
                new PSVirtualNetworkGatewayIpConfiguration
                {
                    Name = "default",
                    PrivateIpAllocationMethod = "Dynamic",
                    // Azure's ids come in either case.
                    Subnet = new PSResourceId { Id = Network.Subnets[0].Id!.ToUpperInvariant() },
                    PublicIpAddress = new PSResourceId { Id = PublicIpAddress.Id },
                },
            ],
            BgpSettings = new PSBgpSettings { Asn = 65515, BgpPeeringAddress = "10.0.255.30", PeerWeight = 0 },
        };
        LocalGateway = new PSLocalNetworkGateway
        {
            Name = "lng-factory",
            Id = $"{Group}/localNetworkGateways/lng-factory",
            Type = "Microsoft.Network/localNetworkGateways",
            GatewayIpAddress = "198.51.100.1",
            Fqdn = string.Empty,
            LocalNetworkAddressSpace = new PSAddressSpace { AddressPrefixes = ["10.0.4.0/22"] },
        };
        Connection = new PSVirtualNetworkGatewayConnection
        {
            Name = "cn-factory",
            Id = $"{Group}/connections/cn-factory",
            Type = "Microsoft.Network/connections",
            ConnectionType = "IPsec",
            ConnectionProtocol = "IKEv2",
            SharedKey = SharedKey,
            VirtualNetworkGateway1 = new PSVirtualNetworkGateway { Id = Gateway.Id },
            LocalNetworkGateway2 = new PSLocalNetworkGateway { Id = LocalGateway.Id },
            IpsecPolicies =
            [
                new PSIpsecPolicy
                {
                    SALifeTimeSeconds = 120,
                    SADataSizeKilobytes = 102400000,
                    IpsecEncryption = "GCMAES256",
                    IpsecIntegrity = "SHA256",
                    IkeEncryption = "AES256",
                    IkeIntegrity = "SHA384",
                    DhGroup = "DHGroup24",
                    PfsGroup = "PFS24",
                },
            ],
        };
    }

    public PSVirtualNetwork Network { get; }

    public PSPublicIpAddress PublicIpAddress { get; }

    public PSVirtualNetworkGateway Gateway { get; }

    public PSLocalNetworkGateway LocalGateway { get; }

    public PSVirtualNetworkGatewayConnection Connection { get; }

    public object[] All => [Gateway, Connection, LocalGateway, Network, PublicIpAddress];
}
