using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace VpnFaq.Core.Tests.Rules;

/// <summary>Sound topologies, one of each kind that people run. None of them gives an error or a warning.</summary>
internal static class Worlds
{
    public const string Root = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/net/providers";

    public const string Group = Root + "/Microsoft.Network";

    /// <summary>Active-active, zone-redundant, BGP to one site, custom policy, a strong key.</summary>
    public static World Hub => World.Of($$"""
        [
        {{Network("vnet-hub", "10.10.0.0/16", "10.10.255.0/27")}},
        {{PublicIP("pip-hub-1", "20.50.0.1")}},
        {{PublicIP("pip-hub-2", "20.50.0.2")}},
        {{Gateway("gw-hub", "vnet-hub", "pip-hub-1", "pip-hub-2")}},
        {{Site("lng-oslo", "203.0.113.10", 65010, "192.168.10.1")}},
        {{SiteConnection("cn-oslo", "gw-hub", "lng-oslo")}}
        ]
        """);

    /// <summary>The hub without BGP: the site lists its prefixes.</summary>
    public static World StaticHub => Hub
        .With("gw-hub", """{ "properties": { "enableBgp": false } }""")
        .With("lng-oslo", """{ "properties": { "bgpSettings": null, "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24", "192.168.11.0/24" ] } } }""")
        .With("cn-oslo", """{ "properties": { "enableBgp": false } }""");

    /// <summary>Two hubs linked with each other, both halves of the pair.</summary>
    public static World VnetToVnet => World.Of($$"""
        [
        {{Network("vnet-hub", "10.10.0.0/16", "10.10.255.0/27")}},
        {{PublicIP("pip-hub-1", "20.50.0.1")}},
        {{PublicIP("pip-hub-2", "20.50.0.2")}},
        {{Gateway("gw-hub", "vnet-hub", "pip-hub-1", "pip-hub-2")}},
        {{Network("vnet-far", "10.20.0.0/16", "10.20.255.0/27")}},
        {{PublicIP("pip-far-1", "20.60.0.1")}},
        {{PublicIP("pip-far-2", "20.60.0.2")}},
        {{Gateway("gw-far", "vnet-far", "pip-far-1", "pip-far-2", asn: 65020, defaultPeers: "10.20.255.4,10.20.255.5")}},
        {{PairConnection("cn-hub-far", "gw-hub", "gw-far")}},
        {{PairConnection("cn-far-hub", "gw-far", "gw-hub")}}
        ]
        """);

    /// <summary>Point-to-site with OpenVPN and Microsoft Entra ID on an active-active gateway: a third address.</summary>
    public static World PointToSiteEntra => PointToSite("""
        "vpnClientProtocols": [ "OpenVPN" ],
        "vpnAuthenticationTypes": [ "AAD" ],
        "aadTenant": "https://login.microsoftonline.com/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11",
        "aadAudience": "c632b3df-fb67-4d84-bdcf-b95ad541b5c8",
        "aadIssuer": "https://sts.windows.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11/"
        """);

    /// <summary>Point-to-site with certificates over IKEv2 and OpenVPN.</summary>
    public static World PointToSiteCertificate => PointToSite($$"""
        "vpnClientProtocols": [ "IkeV2", "OpenVPN" ],
        "vpnAuthenticationTypes": [ "Certificate" ],
        "vpnClientRootCertificates": [ { "name": "root-2026", "properties": { "publicCertData": "{{RootCertificate}}" } } ],
        "vpnClientRevokedCertificates": [ { "name": "lost-laptop", "properties": { "thumbprint": "0123456789ABCDEF0123456789ABCDEF01234567" } } ]
        """);

    /// <summary>Point-to-site with RADIUS servers that stand in the network.</summary>
    public static World PointToSiteRadius => PointToSite("""
        "vpnClientProtocols": [ "IkeV2", "OpenVPN" ],
        "vpnAuthenticationTypes": [ "Radius" ],
        "radiusServers": [
          { "radiusServerAddress": "10.10.1.10", "radiusServerScore": 30 },
          { "radiusServerAddress": "10.10.1.11", "radiusServerScore": 1 }
        ]
        """);

    /// <summary>A site that uses the network's own range, translated on both sides by static rules.</summary>
    public static World Nat => StaticHub
        .With("gw-hub", $$"""
            { "properties": { "natRules": [
              {{NatRule("gw-hub", "in-oslo", "IngressSnat", "10.10.0.0/16", "100.64.0.0/16")}},
              {{NatRule("gw-hub", "out-oslo", "EgressSnat", "10.10.0.0/16", "100.65.0.0/16")}}
            ] } }
            """)
        .With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "10.10.0.0/16" ] } } }""")
        .With("cn-oslo", $$"""
            { "properties": {
              "ingressNatRules": [ { "id": "{{Group}}/virtualNetworkGateways/gw-hub/natRules/in-oslo" } ],
              "egressNatRules": [ { "id": "{{Group}}/virtualNetworkGateways/gw-hub/natRules/out-oslo" } ]
            } }
            """);

    /// <summary>An ExpressRoute gateway in the same subnet as the VPN gateway.</summary>
    public static World Coexistence(string expressRouteSku = "ErGw1AZ") => Hub
        .Plus(PublicIP("pip-er", "20.50.0.9"))
        .Plus($$"""
            {
              "name": "gw-er", "id": "{{Group}}/virtualNetworkGateways/gw-er", "type": "Microsoft.Network/virtualNetworkGateways", "location": "westeurope",
              "properties": {
                "provisioningState": "Succeeded", "gatewayType": "ExpressRoute", "vpnType": "RouteBased", "enableBgp": false, "activeActive": false,
                "sku": { "name": "{{expressRouteSku}}", "tier": "{{expressRouteSku}}" },
                "ipConfigurations": [ {{IPConfiguration("gw-er", "default", "vnet-hub", "pip-er")}} ]
              }
            }
            """)
        .Plus($$"""
            {
              "name": "cn-er", "id": "{{Group}}/connections/cn-er", "type": "Microsoft.Network/connections", "location": "westeurope",
              "properties": {
                "connectionType": "ExpressRoute", "routingWeight": 0, "enableBgp": false, "expressRouteGatewayBypass": false,
                "virtualNetworkGateway1": { "id": "{{Group}}/virtualNetworkGateways/gw-er" },
                "peer": { "id": "{{Group}}/expressRouteCircuits/erc-1" }
              }
            }
            """);

    /// <summary>A spoke that reaches the site through the hub's gateway, with a firewall between the two.</summary>
    public static World HubAndSpoke => Hub
        .With("vnet-hub", $$"""
            { "properties": { "subnets": [
              { "name": "GatewaySubnet", "properties": { "provisioningState": "Succeeded", "addressPrefix": "10.10.255.0/27", "routeTable": { "id": "{{Group}}/routeTables/rt-gateway" } } },
              { "name": "firewall", "properties": { "provisioningState": "Succeeded", "addressPrefix": "10.10.1.0/24" } }
            ] } }
            """)
        .Plus($$"""
            {
              "name": "vnet-spoke", "id": "{{Group}}/virtualNetworks/vnet-spoke", "type": "Microsoft.Network/virtualNetworks", "location": "westeurope",
              "properties": {
                "provisioningState": "Succeeded", "addressSpace": { "addressPrefixes": [ "10.30.0.0/16" ] }, "virtualNetworkPeerings": [],
                "subnets": [ { "name": "servers", "properties": { "provisioningState": "Succeeded", "addressPrefix": "10.30.1.0/24", "routeTable": { "id": "{{Group}}/routeTables/rt-spoke" } } } ]
              }
            }
            """)
        .Plus(Peering("hub-to-spoke", "vnet-hub", "vnet-spoke", allowGatewayTransit: true))
        .Plus(Peering("spoke-to-hub", "vnet-spoke", "vnet-hub", useRemoteGateways: true))
        .Plus(RouteTable("rt-gateway", "to-spoke", "10.30.0.0/16"))
        .Plus(RouteTable("rt-spoke", "everything", "0.0.0.0/0"));

    /// <summary>A device that negotiates prefixes reaches the hub and a spoke, of which the peering says no prefixes.</summary>
    public static World SelectorsOfSpoke => HubAndSpoke
        .With("gw-hub", """{ "properties": { "enableBgp": false } }""")
        .With("lng-oslo", """{ "properties": { "bgpSettings": null, "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24" ] } } }""")
        .With("cn-oslo", """
            { "properties": {
              "enableBgp": false, "usePolicyBasedTrafficSelectors": true,
              "trafficSelectorPolicies": [ { "localAddressRanges": [ "10.10.0.0/16", "10.30.1.0/24" ], "remoteAddressRanges": [ "192.168.10.0/24" ] } ]
            } }
            """);

    /// <summary>Two Azure gateways linked as if each were the other's site, as between tenants.</summary>
    public static World SitesToEachOther => VnetToVnet
        .Without("cn-hub-far", "cn-far-hub")
        .With("gw-hub", """{ "properties": { "bgpSettings": { "asn": 65021 } } }""")
        .Plus(Site("lng-far", "20.60.0.1", 65020, "10.20.255.4"))
        .Plus(Site("lng-hub", "20.50.0.1", 65021, "10.10.255.4"))
        .Plus(SiteConnection("cn-hub-far", "gw-hub", "lng-far"))
        .Plus(SiteConnection("cn-far-hub", "gw-far", "lng-hub"));

    /// <summary>Custom addresses at both ends of the APIPA range.</summary>
    public static World ApipaBgpAtTheEdges => Edge(Edge(ApipaBgp, "169.254.21.1", "169.254.21.0"), "169.254.21.5", "169.254.22.255");

    /// <summary>The hub in an order and a case that only a person would write.</summary>
    public static World OddlyWritten => Hub
        .With("gw-hub", """{ "location": "West Europe", "properties": { "gatewayType": "vpn", "vpnType": "routebased", "sku": { "name": "vpngw2az", "tier": "VPNGW2AZ" }, "vpnGatewayGeneration": "generation2" } }""")
        .With("pip-hub-2", """{ "zones": [ "3", "1", "2" ] }""")
        .With("cn-oslo", $$"""{ "properties": { "connectionType": "ipsec", "connectionProtocol": "ikev2", "localNetworkGateway2": { "id": "{{Group.ToUpperInvariant()}}/LOCALNETWORKGATEWAYS/LNG-OSLO" } } }""");

    /// <summary>Every limit reached and none passed.</summary>
    public static World AtTheLimits => StaticHub
        .With("lng-oslo", $$"""{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ {{string.Join(", ", Enumerable.Range(0, 1000).Select(i => $"\"172.{16 + (i / 256)}.{i % 256}.0/24\""))}} ] } } }""")
        .With("cn-oslo", """{ "properties": { "dpdTimeoutSeconds": 9, "sharedKey": "Kq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0YaQeUiOoTbVnMkJhGfDsApLzXcRwEyNu2" } }""");

    /// <summary>A site whose address changes: found by name.</summary>
    public static World FqdnSite => Hub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": null, "fqdn": "vpn.oslo.example.com" } }""");

    /// <summary>An older device that speaks IKEv1 only.</summary>
    public static World IkeV1Site => StaticHub.With("cn-oslo", """
        { "properties": { "connectionProtocol": "IKEv1", "ipsecPolicies": [ {
          "saLifeTimeSeconds": 27000, "saDataSizeKilobytes": 102400000, "ipsecEncryption": "AES256", "ipsecIntegrity": "SHA256",
          "ikeEncryption": "AES256", "ikeIntegrity": "SHA256", "dhGroup": "DHGroup14", "pfsGroup": "PFS2048" } ] } }
        """);

    /// <summary>BGP over link-local addresses, one per instance.</summary>
    public static World ApipaBgp => Hub
        .With("gw-hub", $$"""
            { "properties": { "bgpSettings": { "bgpPeeringAddresses": [
              { "ipconfigurationId": "{{Group}}/virtualNetworkGateways/gw-hub/ipConfigurations/default", "defaultBgpIpAddresses": [ "10.10.255.4" ], "customBgpIpAddresses": [ "169.254.21.1" ], "tunnelIpAddresses": [ "20.50.0.1" ] },
              { "ipconfigurationId": "{{Group}}/virtualNetworkGateways/gw-hub/ipConfigurations/activeActive", "defaultBgpIpAddresses": [ "10.10.255.5" ], "customBgpIpAddresses": [ "169.254.21.5" ], "tunnelIpAddresses": [ "20.50.0.2" ] }
            ] } } }
            """)
        .With("lng-oslo", """{ "properties": { "bgpSettings": { "bgpPeeringAddress": "169.254.21.2" } } }""")
        .With("cn-oslo", $$"""
            { "properties": { "gatewayCustomBgpIpAddresses": [
              { "ipConfigurationId": "{{Group}}/virtualNetworkGateways/gw-hub/ipConfigurations/default", "customBgpIpAddress": "169.254.21.1" },
              { "ipConfigurationId": "{{Group}}/virtualNetworkGateways/gw-hub/ipConfigurations/activeActive", "customBgpIpAddress": "169.254.21.5" }
            ] } }
            """);

    /// <summary>A connection that authenticates with certificates and has no key.</summary>
    public static World CertificateConnection => Hub.With("cn-oslo", $$"""
        { "properties": {
          "sharedKey": null, "authenticationType": "Certificate",
          "certificateAuthentication": {
            "outboundAuthCertificate": "https://kv-net.vault.azure.net/certificates/gw-hub/0123456789abcdef0123456789abcdef",
            "inboundAuthCertificateSubjectName": "CN=vpn.oslo.example.com",
            "inboundAuthCertificateChain": [ "{{RootCertificate}}" ]
          }
        } }
        """);

    /// <summary>VPN and ExpressRoute gateway with maintenance windows of their own, at different hours.</summary>
    public static World Maintenance => Coexistence()
        .Plus(MaintenanceConfiguration("mc-vpn", "2026-01-10 22:00"))
        .Plus(MaintenanceConfiguration("mc-er", "2026-01-10 03:00"))
        .Plus(MaintenanceAssignment("ma-vpn", "gw-hub", "mc-vpn"))
        .Plus(MaintenanceAssignment("ma-er", "gw-er", "mc-er"));

    /// <summary>All of them by name.</summary>
    public static IReadOnlyDictionary<string, World> All => new Dictionary<string, World>
    {
        [nameof(Hub)] = Hub,
        [nameof(StaticHub)] = StaticHub,
        [nameof(VnetToVnet)] = VnetToVnet,
        [nameof(PointToSiteEntra)] = PointToSiteEntra,
        [nameof(PointToSiteCertificate)] = PointToSiteCertificate,
        [nameof(PointToSiteRadius)] = PointToSiteRadius,
        [nameof(Nat)] = Nat,
        ["Coexistence with ErGw1AZ"] = Coexistence(),
        ["Coexistence with ErGwScale"] = Coexistence("ErGwScale"),
        [nameof(HubAndSpoke)] = HubAndSpoke,
        [nameof(SelectorsOfSpoke)] = SelectorsOfSpoke,
        [nameof(SitesToEachOther)] = SitesToEachOther,
        [nameof(OddlyWritten)] = OddlyWritten,
        [nameof(AtTheLimits)] = AtTheLimits,
        [nameof(FqdnSite)] = FqdnSite,
        [nameof(IkeV1Site)] = IkeV1Site,
        [nameof(ApipaBgp)] = ApipaBgp,
        [nameof(ApipaBgpAtTheEdges)] = ApipaBgpAtTheEdges,
        [nameof(CertificateConnection)] = CertificateConnection,
        [nameof(Maintenance)] = Maintenance,
    };

    /// <summary>A root certificate made for this run: RSA, valid far beyond the worlds' day, Base64 of its DER form.</summary>
    public static string RootCertificate { get; } = MakeRoot(RSA.Create(2048));

    public static string MakeRoot(RSA key, string from = "2026-01-01", string until = "2036-01-01")
    {
        var request = new CertificateRequest("CN=VpnFaq test root", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.Parse(from + "Z", null), DateTimeOffset.Parse(until + "Z", null));
        return Convert.ToBase64String(certificate.RawData);
    }

    /// <summary>The hub with other properties of its gateway.</summary>
    public static World HubWith(string properties) => Hub.With("gw-hub", $$"""{ "properties": { {{properties}} } }""");

    public static string MaintenanceConfiguration(string name, string start) => $$"""
        {
          "name": "{{name}}", "id": "{{Root}}/Microsoft.Maintenance/maintenanceConfigurations/{{name}}", "type": "Microsoft.Maintenance/maintenanceConfigurations", "location": "westeurope",
          "properties": {
            "maintenanceScope": "Resource", "extensionProperties": { "maintenanceSubScope": "NetworkGatewayMaintenance" },
            "maintenanceWindow": { "startDateTime": "{{start}}", "duration": "05:00", "timeZone": "W. Europe Standard Time", "recurEvery": "Day" }
          }
        }
        """;

    public static string MaintenanceAssignment(string name, string gateway, string configuration) => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/virtualNetworkGateways/{{gateway}}/providers/Microsoft.Maintenance/configurationAssignments/{{name}}",
          "type": "Microsoft.Maintenance/configurationAssignments", "location": "westeurope",
          "properties": {
            "maintenanceConfigurationId": "{{Root}}/Microsoft.Maintenance/maintenanceConfigurations/{{configuration}}",
            "resourceId": "{{Group}}/virtualNetworkGateways/{{gateway}}"
          }
        }
        """;

    public static string Network(string name, string space, string gatewaySubnet) => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/virtualNetworks/{{name}}", "type": "Microsoft.Network/virtualNetworks", "location": "westeurope",
          "properties": {
            "provisioningState": "Succeeded",
            "addressSpace": { "addressPrefixes": [ "{{space}}" ] },
            "subnets": [ {
              "name": "GatewaySubnet", "id": "{{Group}}/virtualNetworks/{{name}}/subnets/GatewaySubnet", "type": "Microsoft.Network/virtualNetworks/subnets",
              "properties": { "provisioningState": "Succeeded", "addressPrefix": "{{gatewaySubnet}}" }
            } ],
            "virtualNetworkPeerings": []
          }
        }
        """;

    public static string Peering(string name, string from, string to, bool allowGatewayTransit = false, bool useRemoteGateways = false) => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/virtualNetworks/{{from}}/virtualNetworkPeerings/{{name}}", "type": "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
          "properties": {
            "provisioningState": "Succeeded", "peeringState": "Connected", "peeringSyncLevel": "FullyInSync",
            "remoteVirtualNetwork": { "id": "{{Group}}/virtualNetworks/{{to}}" }, "allowVirtualNetworkAccess": true, "allowForwardedTraffic": true,
            "allowGatewayTransit": {{(allowGatewayTransit ? "true" : "false")}}, "useRemoteGateways": {{(useRemoteGateways ? "true" : "false")}}
          }
        }
        """;

    public static string RouteTable(string name, string route, string destination, string hop = "VirtualAppliance") => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/routeTables/{{name}}", "type": "Microsoft.Network/routeTables", "location": "westeurope",
          "properties": {
            "provisioningState": "Succeeded", "disableBgpRoutePropagation": false,
            "routes": [ { "name": "{{route}}", "properties": { "addressPrefix": "{{destination}}", "nextHopType": "{{hop}}", "nextHopIpAddress": "10.10.1.4" } } ]
          }
        }
        """;

    public static string PublicIP(string name, string address) => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/publicIPAddresses/{{name}}", "type": "Microsoft.Network/publicIPAddresses", "location": "westeurope",
          "sku": { "name": "Standard", "tier": "Regional" }, "zones": [ "1", "2", "3" ],
          "properties": { "provisioningState": "Succeeded", "ipAddress": "{{address}}", "publicIPAddressVersion": "IPv4", "publicIPAllocationMethod": "Static" }
        }
        """;

    public static string Gateway(string name, string network, string firstIP, string secondIP, int asn = 65515, string defaultPeers = "10.10.255.4,10.10.255.5") => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/virtualNetworkGateways/{{name}}", "type": "Microsoft.Network/virtualNetworkGateways", "location": "westeurope",
          "properties": {
            "provisioningState": "Succeeded", "gatewayType": "Vpn", "vpnType": "RouteBased", "vpnGatewayGeneration": "Generation2", "activeActive": true, "enableBgp": true,
            "sku": { "name": "VpnGw2AZ", "tier": "VpnGw2AZ" },
            "bgpSettings": { "asn": {{asn}}, "bgpPeeringAddress": "{{defaultPeers}}", "peerWeight": 0 },
            "ipConfigurations": [ {{IPConfiguration(name, "default", network, firstIP)}}, {{IPConfiguration(name, "activeActive", network, secondIP)}} ]
          }
        }
        """;

    public static string IPConfiguration(string gateway, string name, string network, string publicIP) => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/virtualNetworkGateways/{{gateway}}/ipConfigurations/{{name}}",
          "properties": {
            "privateIPAllocationMethod": "Dynamic",
            "subnet": { "id": "{{Group}}/virtualNetworks/{{network}}/subnets/GatewaySubnet" },
            "publicIPAddress": { "id": "{{Group}}/publicIPAddresses/{{publicIP}}" }
          }
        }
        """;

    public static string Site(string name, string address, int asn, string peer) => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/localNetworkGateways/{{name}}", "type": "Microsoft.Network/localNetworkGateways", "location": "westeurope",
          "properties": {
            "provisioningState": "Succeeded", "gatewayIpAddress": "{{address}}",
            "localNetworkAddressSpace": { "addressPrefixes": [] },
            "bgpSettings": { "asn": {{asn}}, "bgpPeeringAddress": "{{peer}}", "peerWeight": 0 }
          }
        }
        """;

    public static string SiteConnection(string name, string gateway, string site) =>
        AnyConnection(name, "IPsec", gateway, $$"""  "localNetworkGateway2": { "id": "{{Group}}/localNetworkGateways/{{site}}" } """, "Kq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0YaQeUiOoTbVnMkJhGfDsApLzXcRwEyNu2");

    public static string PairConnection(string name, string from, string to) =>
        AnyConnection(name, "Vnet2Vnet", from, $$"""  "virtualNetworkGateway2": { "id": "{{Group}}/virtualNetworkGateways/{{to}}" } """, "Tz5Rm8Wq2Xn7Vb4Lk9Pd3Sj6Gh1Fc0YbUeIoAtQvNrMyJxHgDkZsCpLwBfEuKi4");

    public static string NatRule(string gateway, string name, string mode, string inside, string outside, string type = "Static") => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/virtualNetworkGateways/{{gateway}}/natRules/{{name}}", "type": "Microsoft.Network/virtualNetworkGateways/natRules",
          "properties": {
            "provisioningState": "Succeeded", "type": "{{type}}", "mode": "{{mode}}",
            "internalMappings": [ { "addressSpace": "{{inside}}" } ], "externalMappings": [ { "addressSpace": "{{outside}}" } ]
          }
        }
        """;

    private static World Edge(World world, string from, string to) => World.Of(world.ToString().Replace($"\"{from}\"", $"\"{to}\"", StringComparison.Ordinal));

    private static World PointToSite(string settings) => Hub
        .Plus(PublicIP("pip-hub-3", "20.50.0.3"))
        .With("gw-hub", $$"""
            { "properties": {
              "vpnClientConfiguration": { "vpnClientAddressPool": { "addressPrefixes": [ "172.16.200.0/23" ] }, {{settings}} },
              "ipConfigurations": [
                {{IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1")}},
                {{IPConfiguration("gw-hub", "activeActive", "vnet-hub", "pip-hub-2")}},
                {{IPConfiguration("gw-hub", "pointToSite", "vnet-hub", "pip-hub-3")}}
              ]
            } }
            """);

    private static string AnyConnection(string name, string type, string gateway, string peer, string key) => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/connections/{{name}}", "type": "Microsoft.Network/connections", "location": "westeurope",
          "properties": {
            "provisioningState": "Succeeded", "connectionType": "{{type}}", "connectionProtocol": "IKEv2", "connectionMode": "Default", "connectionStatus": "Connected",
            "virtualNetworkGateway1": { "id": "{{Group}}/virtualNetworkGateways/{{gateway}}" },
            {{peer}},
            "sharedKey": "{{key}}", "routingWeight": 0, "dpdTimeoutSeconds": 45, "enableBgp": true, "usePolicyBasedTrafficSelectors": false,
            "ipsecPolicies": [ {
              "saLifeTimeSeconds": 27000, "saDataSizeKilobytes": 102400000, "ipsecEncryption": "GCMAES256", "ipsecIntegrity": "GCMAES256",
              "ikeEncryption": "GCMAES256", "ikeIntegrity": "SHA384", "dhGroup": "ECP384", "pfsGroup": "ECP384" } ],
            "trafficSelectorPolicies": []
          }
        }
        """;
}
