using System.Collections;
using Microsoft.Azure.Commands.Network.Models;

namespace VpnFaq.Benchmarks.Topologies;

/// <summary>The generated topologies as the objects that the Get cmdlets of Az.Network emit.</summary>
internal static class AzTopology
{
    /// <summary>As many gateways, each with its network, public IPs, connections and sites.</summary>
    public static object[] Gateways(int count) => [.. Enumerable.Range(0, count).SelectMany(i => Objects(new GatewaySet(i)))];

    private static IEnumerable<object> Objects(GatewaySet set)
    {
        yield return Network(set);
        for (var which = 0; which < 2; which++)
            yield return PublicIP(set, which);
        yield return Gateway(set);
        for (var which = 0; which < 2; which++)
        {
            yield return Site(set, which);
            yield return Connection(set, which);
        }
    }

    private static PSVirtualNetwork Network(GatewaySet set) => Described(set, "virtualNetworks", set.Network, new PSVirtualNetwork
    {
        ProvisioningState = "Succeeded",
        AddressSpace = new PSAddressSpace { AddressPrefixes = [set.NetworkPrefix] },
        DhcpOptions = new PSDhcpOptions { DnsServers = [] },
        VirtualNetworkPeerings = [],
        Subnets = [Subnet(set, "snet-servers", set.ServerPrefix, []), Subnet(set, "GatewaySubnet", set.GatewayPrefix, [.. Enumerable.Range(0, set.Instances)])],
    });

    private static PSSubnet Subnet(GatewaySet set, string name, string prefix, int[] configurations) => new()
    {
        Name = name,
        Id = $"{set.NetworkId}/subnets/{name}",
        Etag = $"W/\"{set.Guid('n')}\"",
        ProvisioningState = "Succeeded",
        AddressPrefix = [prefix],
        IpConfigurations = [.. configurations.Select(which => new PSIPConfiguration { Id = set.IPConfigurationId(which) })],
        Delegations = [],
    };

    private static PSPublicIpAddress PublicIP(GatewaySet set, int which) => Described(set, "publicIPAddresses", set.Name("pip", which), new PSPublicIpAddress
    {
        ProvisioningState = "Succeeded",
        IpAddress = set.PublicAddress(which),
        PublicIpAddressVersion = "IPv4",
        PublicIpAllocationMethod = "Static",
        IdleTimeoutInMinutes = 4,
        IpConfiguration = which < set.Instances ? new PSIPConfiguration { Id = set.IPConfigurationId(which) } : null,
        Zones = set.Mistake == Mistake.RetiredSku ? [] : ["1", "2", "3"],
        Sku = new PSPublicIpAddressSku { Name = "Standard", Tier = "Regional" },
    });

    private static PSVirtualNetworkGateway Gateway(GatewaySet set) => Described(set, "virtualNetworkGateways", set.Gateway, new PSVirtualNetworkGateway
    {
        ProvisioningState = "Succeeded",
        IpConfigurations = [.. Enumerable.Range(0, set.Instances).Select(which => IPConfiguration(set, which))],
        NatRules = [],
        VirtualNetworkGatewayPolicyGroups = [],
        Sku = new PSVirtualNetworkGatewaySku { Name = set.Sku, Tier = set.Sku, Capacity = 2 },
        GatewayType = "Vpn",
        VpnType = "RouteBased",
        EnableBgp = set.Bgp,
        ActiveActive = set.Instances == 2,
        VpnClientConfiguration = set.PointToSite ? Clients(set) : null,
        BgpSettings = new PSBgpSettings
        {
            Asn = 65_515,
            BgpPeeringAddress = set.PeerAddresses,
            PeerWeight = 0,
            BgpPeeringAddresses = [.. Enumerable.Range(0, set.Instances).Select(which => PeeringAddress(set, which))],
        },
        VpnGatewayGeneration = set.Generation,
    });

    private static PSVirtualNetworkGatewayIpConfiguration IPConfiguration(GatewaySet set, int which) => new()
    {
        Name = set.Name("ipconf", which),
        Id = set.IPConfigurationId(which),
        Etag = $"W/\"{set.Guid('g')}\"",
        PrivateIpAllocationMethod = "Dynamic",
        PublicIpAddress = new PSResourceId { Id = set.Id("publicIPAddresses", "pip", which) },
        Subnet = new PSResourceId { Id = $"{set.NetworkId}/subnets/GatewaySubnet" },
    };

    private static PSIpConfigurationBgpPeeringAddress PeeringAddress(GatewaySet set, int which) => new()
    {
        IpconfigurationId = set.IPConfigurationId(which),
        DefaultBgpIpAddresses = [set.PeerAddress(which)],
        CustomBgpIpAddresses = [],
        TunnelIpAddresses = [set.PublicAddress(which)],
    };

    private static PSVpnClientConfiguration Clients(GatewaySet set) => new()
    {
        VpnClientAddressPool = new PSAddressSpace { AddressPrefixes = ["172.31.0.0/22"] },
        VpnClientProtocols = ["OpenVPN"],
        VpnAuthenticationTypes = ["AAD"],
        VpnClientRootCertificates = [],
        VpnClientRevokedCertificates = [],
        RadiusServers = [],
        VpnClientIpsecPolicies = [],
        AadTenant = $"https://login.microsoftonline.com/{set.Guid('t')}",
        AadAudience = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
        AadIssuer = $"https://sts.windows.net/{set.Guid('t')}/",
    };

    private static PSLocalNetworkGateway Site(GatewaySet set, int which) => Described(set, "localNetworkGateways", set.Name("lng", which), new PSLocalNetworkGateway
    {
        ProvisioningState = "Succeeded",
        LocalNetworkAddressSpace = new PSAddressSpace { AddressPrefixes = [.. set.SitePrefixes(which)] },
        GatewayIpAddress = set.DeviceAddress(which),
        Fqdn = string.Empty,
        BgpSettings = set.Bgp ? new PSBgpSettings { Asn = set.DeviceAsn(which), BgpPeeringAddress = set.DevicePeer(which), PeerWeight = 0 } : null,
    });

    private static PSVirtualNetworkGatewayConnection Connection(GatewaySet set, int which) =>
        Described(set, "connections", $"cn-{set.Gateway}-{set.Name("lng", which)}", new PSVirtualNetworkGatewayConnection
        {
            ProvisioningState = "Succeeded",
            VirtualNetworkGateway1 = new PSVirtualNetworkGateway { Id = set.GatewayId },
            LocalNetworkGateway2 = new PSLocalNetworkGateway { Id = set.Id("localNetworkGateways", "lng", which) },
            ConnectionType = "IPsec",
            ConnectionProtocol = "IKEv2",
            ConnectionMode = "Default",
            SharedKey = set.SharedKey(which),
            EnableBgp = set.Bgp,
            IpsecPolicies = [Policy(set)],
            TrafficSelectorPolicies = [],
            ConnectionStatus = "Connected",
            IngressBytesTransferred = 1_048_576L * (which + 1),
            EgressBytesTransferred = 524_288L * (which + 1),
            DpdTimeoutSeconds = 45,
        });

    private static PSIpsecPolicy Policy(GatewaySet set) => new()
    {
        SALifeTimeSeconds = 27_000,
        SADataSizeKilobytes = 102_400_000,
        IpsecEncryption = set.IpsecEncryption,
        IpsecIntegrity = set.IpsecIntegrity,
        IkeEncryption = "AES256",
        IkeIntegrity = "SHA384",
        DhGroup = set.DhGroup,
        PfsGroup = "ECP384",
    };

    private static T Described<T>(GatewaySet set, string type, string name, T resource)
        where T : PSTopLevelResource
    {
        resource.Name = name;
        resource.Id = $"{set.Group}/{type}/{name}";
        resource.Etag = $"W/\"{set.Guid(type[0])}\"";
        resource.Type = $"Microsoft.Network/{type}";
        resource.Location = set.Region;
        resource.ResourceGroupName = set.ResourceGroup;
        resource.ResourceGuid = set.Guid(char.ToUpperInvariant(type[0]));
        resource.Tag = new Hashtable { ["costCentre"] = "4711" };
        return resource;
    }
}
