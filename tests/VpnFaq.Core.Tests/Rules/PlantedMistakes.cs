using System.Security.Cryptography;
using static VpnFaq.Core.Tests.Rules.Worlds;

namespace VpnFaq.Core.Tests.Rules;

/// <summary>
/// Sound topologies with one mistake each, as people make them. Written from what Azure documents, not from the rules:
/// what matters is that something is said at the resource and the property where the mistake is.
/// </summary>
public sealed record PlantedMistake(string Name, World World, string Resource, string Property)
{
    private const string GatewayPath = Group + "/virtualNetworkGateways/gw-hub";

    public static IReadOnlyList<PlantedMistake> All { get; } =
    [
        // Gateway and SKU
        new("SKU retired years ago", Gateway("""{ "sku": { "name": "Standard", "tier": "Standard" }, "vpnGatewayGeneration": "None" }"""), "gw-hub", "properties.sku.name"),
        new("SKU without zones, retired in 2026", Gateway("""{ "sku": { "name": "VpnGw2", "tier": "VpnGw2" } }"""), "gw-hub", "properties.sku.name"),
        new("SKU misspelt", Gateway("""{ "sku": { "name": "VpnGW2-AZ", "tier": "VpnGW2-AZ" } }"""), "gw-hub", "properties.sku.name"),
        new("ExpressRoute SKU on a VPN gateway", Gateway("""{ "sku": { "name": "ErGw1AZ", "tier": "ErGw1AZ" } }"""), "gw-hub", "properties.sku.name"),
        new("generation that the SKU does not have", Gateway("""{ "sku": { "name": "VpnGw5AZ", "tier": "VpnGw5AZ" }, "vpnGatewayGeneration": "Generation1" }"""), "gw-hub", "properties.vpnGatewayGeneration"),
        new("policy-based on a VpnGw SKU", Gateway("""{ "vpnType": "PolicyBased" }"""), "gw-hub", "properties.vpnType"),
        new("Basic with active-active", Gateway("""{ "sku": { "name": "Basic", "tier": "Basic" }, "vpnGatewayGeneration": "Generation1", "enableBgp": false }"""), "gw-hub", "properties.activeActive"),
        new("Basic with BGP", Gateway("""{ "sku": { "name": "Basic", "tier": "Basic" }, "vpnGatewayGeneration": "Generation1" }"""), "gw-hub", "properties.enableBgp"),
        new("active-active switched off with two addresses left", Gateway("""{ "activeActive": false }"""), "gw-hub", "properties.ipConfigurations"),
        new("active-active with one address", Gateway($$"""{ "ipConfigurations": [ {{IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1")}} ] }"""), "gw-hub", "properties.ipConfigurations"),
        new("active-active with clients and two addresses", PointToSiteEntra.With("gw-hub", $$"""{ "properties": { "ipConfigurations": [ {{IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1")}}, {{IPConfiguration("gw-hub", "activeActive", "vnet-hub", "pip-hub-2")}} ] } }"""), "gw-hub", "properties.ipConfigurations"),
        new("gateway in another region than its network", Hub.With("gw-hub", """{ "location": "northeurope" }"""), "gw-hub", "location"),
        new("gateway left failed", Gateway("""{ "provisioningState": "Failed" }"""), "gw-hub", "properties.provisioningState"),
        new("31 tunnels on VpnGw2AZ", ManySites(31), "gw-hub", "properties.sku.name"),
        new("replay protection off", Gateway("""{ "disableIPSecReplayProtection": true }"""), "gw-hub", "properties.disableIPSecReplayProtection"),

        // Gateway subnet, public IP, network
        new("gateway subnet of /30", Subnet(""" "addressPrefix": "10.10.255.0/30" """), "vnet-hub/GatewaySubnet", "properties.addressPrefix"),
        new("gateway subnet of /29 for VpnGw2AZ", Subnet(""" "addressPrefix": "10.10.255.0/29" """), "vnet-hub/GatewaySubnet", "properties.addressPrefix"),
        new("gateway subnet of /28 beside ExpressRoute", Worlds.Coexistence().With("vnet-hub", SubnetPatch(""" "addressPrefix": "10.10.255.0/28" """)), "vnet-hub/GatewaySubnet", "properties.addressPrefix"),
        new("security group on the gateway subnet", Subnet($$""" "addressPrefix": "10.10.255.0/27", "networkSecurityGroup": { "id": "{{Group}}/networkSecurityGroups/nsg-all" } """), "vnet-hub/GatewaySubnet", "properties.networkSecurityGroup"),
        new("default route on the gateway subnet", RouteTable("0.0.0.0/0", "false"), "rt-gateway", "properties.routes[0]"),
        new("propagation off on the gateway subnet", RouteTable("10.99.0.0/16", "true"), "rt-gateway", "properties.disableBgpRoutePropagation"),
        new("route over the gateway subnet itself", RouteTable("10.10.255.0/27", "false"), "rt-gateway", "properties.routes[0]"),
        new("gateway in a subnet of another name", Hub.With("gw-hub", Json($$"""{ "properties": { "ipConfigurations": [ {{IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1")}}, {{IPConfiguration("gw-hub", "activeActive", "vnet-hub", "pip-hub-2")}} ] } }""").Replace("subnets/GatewaySubnet", "subnets/gateways", StringComparison.Ordinal)).With("vnet-hub", $$"""{ "properties": { "subnets": [ { "name": "gateways", "id": "{{Group}}/virtualNetworks/vnet-hub/subnets/gateways", "properties": { "addressPrefix": "10.10.255.0/27" } } ] } }"""), "gw-hub", "properties.ipConfigurations[0]"),
        new("gateway subnet outside of the network", Subnet(""" "addressPrefix": "10.11.255.0/27" """), "vnet-hub/GatewaySubnet", "properties.addressPrefix"),
        new("Basic public IP", Hub.With("pip-hub-1", """{ "sku": { "name": "Basic" }, "zones": null }""").With("pip-hub-2", """{ "sku": { "name": "Basic" }, "zones": null }"""), "pip-hub-1", "sku.name"),
        new("dynamic public IP", Hub.With("pip-hub-1", """{ "properties": { "publicIPAllocationMethod": "Dynamic" } }"""), "pip-hub-1", "properties.publicIPAllocationMethod"),
        new("addresses of one gateway in different zones", Hub.With("pip-hub-2", """{ "zones": [ "1" ] }"""), "pip-hub-2", "zones"),
        new("one public IP used twice", Gateway($$"""{ "ipConfigurations": [ {{IPConfiguration("gw-hub", "default", "vnet-hub", "pip-hub-1")}}, {{IPConfiguration("gw-hub", "activeActive", "vnet-hub", "pip-hub-1")}} ] }"""), "gw-hub", "properties.ipConfigurations[1]"),
        new("IPv6 public IP", Hub.With("pip-hub-1", """{ "properties": { "publicIPAddressVersion": "IPv6", "ipAddress": "2603:1020::1" } }"""), "pip-hub-1", "properties.publicIPAddressVersion"),
        new("spoke uses a remote gateway that does not allow it", Spoke(transit: "false", use: "true"), "vnet-hub/to-spoke", "properties.allowGatewayTransit"),
        new("hub allows transit and the spoke does not use it", Spoke(transit: "true", use: "false"), "vnet-spoke/to-hub", "properties.useRemoteGateways"),
        new("peering disconnected", Spoke(transit: "true", use: "true", state: "Disconnected"), "vnet-spoke/to-hub", "properties.peeringState"),
        new("spoke overlaps the hub", Spoke(transit: "true", use: "true", space: "10.10.64.0/18"), "vnet-", "properties."),
        new("hub with its own gateway uses a remote one", Spoke(transit: "true", use: "true", hubUses: "true"), "vnet-hub/to-spoke", "properties.useRemoteGateways"),

        // Connections and sites
        new("site inside the network", StaticSite("10.10.20.0/24"), "lng-oslo", "properties.localNetworkAddressSpace"),
        new("site is the network", StaticSite("10.10.0.0/16"), "lng-oslo", "properties.localNetworkAddressSpace"),
        new("site around the network", StaticSite("10.0.0.0/8"), "lng-oslo", "properties.localNetworkAddressSpace"),
        new("two sites overlap", StaticHub.Plus(StaticLng("lng-depot", "203.0.113.20", "192.168.10.0/25")).Plus(Static(SiteConnection("cn-depot", "gw-hub", "lng-depot"), "Zx1Cv2Bn3Mq4We5Rt6Yu7Io8Pa9Sd0Fg1Hj2Kl3Xc4Vb5Nm6Qw7Er8Ty9Ui0OpAsd")), "lng-depot", "properties.localNetworkAddressSpace"),
        new("two sites with one device", StaticHub.Plus(StaticLng("lng-depot", "203.0.113.10", "192.168.99.0/24")).Plus(Static(SiteConnection("cn-depot", "gw-hub", "lng-depot"), "Zx1Cv2Bn3Mq4We5Rt6Yu7Io8Pa9Sd0Fg1Hj2Kl3Xc4Vb5Nm6Qw7Er8Ty9Ui0OpAsd")), "lng-depot", "properties.gatewayIpAddress"),
        new("private address of the device", Hub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": "192.168.1.1" } }"""), "lng-oslo", "properties.gatewayIpAddress"),
        new("device address that is the gateway's own", Hub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": "20.50.0.1" } }"""), "lng-oslo", "properties.gatewayIpAddress"),
        new("site inside a spoke that the peering says nothing of", HubAndSpoke.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "10.30.4.0/24" ] } } }"""), "lng-oslo", "properties.localNetworkAddressSpace"),
        new("no address of the device", Hub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": null } }"""), "lng-oslo", "properties.gatewayIpAddress"),
        new("IPv6 address of the device", Hub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": "2001:db8::1" } }"""), "lng-oslo", "properties.gatewayIpAddress"),
        new("site without prefixes and without BGP", StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [] } } }"""), "lng-oslo", "properties.localNetworkAddressSpace"),
        new("prefix that is none", StaticSite("192.168.10.0/33"), "lng-oslo", "properties.localNetworkAddressSpace"),
        new("prefix with host bits", StaticSite("192.168.10.5/24"), "lng-oslo", "properties.localNetworkAddressSpace"),
        new("1,001 prefixes", StaticSite([.. Enumerable.Range(0, 1001).Select(i => $"172.{16 + (i / 256)}.{i % 256}.0/24")]), "lng-oslo", "properties.localNetworkAddressSpace"),
        new("connection without its site", Connection("""{ "localNetworkGateway2": null }"""), "cn-oslo", "properties.localNetworkGateway2"),
        new("IPsec connection to a gateway", Connection($$"""{ "localNetworkGateway2": null, "virtualNetworkGateway2": { "id": "{{Group}}/virtualNetworkGateways/gw-far" } }"""), "cn-oslo", "properties."),
        new("DPD timeout of 5 seconds", Connection("""{ "dpdTimeoutSeconds": 5 }"""), "cn-oslo", "properties.dpdTimeoutSeconds"),
        new("DPD timeout of two hours", Connection("""{ "dpdTimeoutSeconds": 7200 }"""), "cn-oslo", "properties.dpdTimeoutSeconds"),
        new("connection mode on IKEv1", IkeV1Site.With("cn-oslo", """{ "properties": { "connectionMode": "ResponderOnly" } }"""), "cn-oslo", "properties.connectionMode"),
        new("selectors without policy-based traffic selectors", StaticHub.With("cn-oslo", """{ "properties": { "trafficSelectorPolicies": [ { "localAddressRanges": [ "10.10.0.0/16" ], "remoteAddressRanges": [ "192.168.10.0/24" ] } ] } }"""), "cn-oslo", "properties."),
        new("local selector outside of the network", Selectors("10.44.0.0/16", "192.168.10.0/24"), "cn-oslo", "properties.trafficSelectorPolicies[0].localAddressRanges"),
        new("remote selector outside of the site", Selectors("10.10.0.0/16", "192.168.77.0/24"), "cn-oslo", "properties.trafficSelectorPolicies[0].remoteAddressRanges"),
        new("key with a space", Connection("""{ "sharedKey": "Kq7Wm2Zt9Xv4Bn6L 8Ps3Dj5Fg1Hc0YaQe" }"""), "cn-oslo", "properties.sharedKey"),
        new("key with a hyphen", Connection("""{ "sharedKey": "4-v3ry-53cr37-1p53c-5h4r3d-k3y-of-this" }"""), "cn-oslo", "properties.sharedKey"),
        new("key of eight characters", Connection("""{ "sharedKey": "h4kQ9zTb" }"""), "cn-oslo", "properties.sharedKey"),
        new("key from a sample", Connection("""{ "sharedKey": "abc123" }"""), "cn-oslo", "properties.sharedKey"),
        new("key of 129 characters", Connection($$"""{ "sharedKey": "{{string.Concat(Enumerable.Repeat("aZ3kQ9wE7rT5yU1iO", 8))[..129]}}" }"""), "cn-oslo", "properties.sharedKey"),
        new("one key for two sites", StaticHub.Plus(StaticLng("lng-depot", "203.0.113.20", "192.168.99.0/24")).Plus(Static(SiteConnection("cn-depot", "gw-hub", "lng-depot"), null)), "cn-depot", "properties.sharedKey"),
        new("certificate connection without a chain", CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "inboundAuthCertificateChain": null } } }"""), "cn-oslo", "properties.certificateAuthentication"),
        new("planned certificate connection of a gateway without identity", CertificateConnection.With("gw-hub", """{ "properties": { "provisioningState": null } }"""), "cn-oslo", "properties.authenticationType"),
        new("certificate connection without subject", CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "inboundAuthCertificateSubjectName": null } } }"""), "cn-oslo", "properties.certificateAuthentication"),

        // IPsec/IKE policy
        new("GCM with SHA", Policy("""{ "ipsecIntegrity": "SHA256" }"""), "cn-oslo", "properties.ipsecPolicies[0].ipsecIntegrity"),
        new("lifetime of a minute", Policy("""{ "saLifeTimeSeconds": 60 }"""), "cn-oslo", "properties.ipsecPolicies[0].saLifeTimeSeconds"),
        new("data size of 512 KB", Policy("""{ "saDataSizeKilobytes": 512 }"""), "cn-oslo", "properties.ipsecPolicies[0].saDataSizeKilobytes"),
        new("DES for IPsec", Policy("""{ "ipsecEncryption": "DES", "ipsecIntegrity": "SHA1" }"""), "cn-oslo", "properties.ipsecPolicies[0].ipsecEncryption"),
        new("no encryption at all", Policy("""{ "ipsecEncryption": "None", "ipsecIntegrity": "SHA256" }"""), "cn-oslo", "properties.ipsecPolicies[0].ipsecEncryption"),
        new("MD5 for IKE", Policy("""{ "ikeEncryption": "AES256", "ikeIntegrity": "MD5" }"""), "cn-oslo", "properties.ipsecPolicies[0].ikeIntegrity"),
        new("Diffie-Hellman group 1", Policy("""{ "dhGroup": "DHGroup1" }"""), "cn-oslo", "properties.ipsecPolicies[0].dhGroup"),
        new("PFS group 1", Policy("""{ "pfsGroup": "PFS1" }"""), "cn-oslo", "properties.ipsecPolicies[0].pfsGroup"),
        new("value of another field", Policy("""{ "dhGroup": "PFS2048" }"""), "cn-oslo", "properties.ipsecPolicies[0].dhGroup"),
        new("SHA-384 for IPsec", Policy("""{ "ipsecEncryption": "AES256", "ipsecIntegrity": "SHA384" }"""), "cn-oslo", "properties.ipsecPolicies[0].ipsecIntegrity"),
        new("policy without a PFS group", Policy("""{ "pfsGroup": null }"""), "cn-oslo", "properties.ipsecPolicies[0].pfsGroup"),
        new("two policies", Connection($$"""{ "ipsecPolicies": [ {{GoodPolicy}}, {{GoodPolicy}} ] }"""), "cn-oslo", "properties.ipsecPolicies"),

        // BGP
        new("site with Azure's own ASN", Site("""{ "bgpSettings": { "asn": 65515 } }"""), "lng-oslo", "properties.bgpSettings.asn"),
        new("site with a reserved ASN", Site("""{ "bgpSettings": { "asn": 8075 } }"""), "lng-oslo", "properties.bgpSettings.asn"),
        new("site with an ASN for documentation", Site("""{ "bgpSettings": { "asn": 64500 } }"""), "lng-oslo", "properties.bgpSettings.asn"),
        new("site with ASN 0", Site("""{ "bgpSettings": { "asn": 0 } }"""), "lng-oslo", "properties.bgpSettings.asn"),
        new("gateway with a reserved ASN", Gateway("""{ "bgpSettings": { "asn": 23456 } }"""), "gw-hub", "properties.bgpSettings.asn"),
        new("both ends with one ASN", Hub.With("gw-hub", """{ "properties": { "bgpSettings": { "asn": 65010 } } }"""), "lng-oslo", "properties.bgpSettings.asn"),
        new("peer is the device's public address", Site("""{ "bgpSettings": { "bgpPeeringAddress": "203.0.113.10" } }"""), "lng-oslo", "properties.bgpSettings.bgpPeeringAddress"),
        new("peer of zeros", Site("""{ "bgpSettings": { "bgpPeeringAddress": "0.0.0.0" } }"""), "lng-oslo", "properties.bgpSettings.bgpPeeringAddress"),
        new("peer inside the network", Site("""{ "bgpSettings": { "bgpPeeringAddress": "10.10.3.4" } }"""), "lng-oslo", "properties.bgpSettings.bgpPeeringAddress"),
        new("BGP connection to a site without BGP", Site("""{ "bgpSettings": null, "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24" ] } }"""), "lng-oslo", "properties.bgpSettings"),
        new("custom address outside of the APIPA range", ApipaBgp.With("gw-hub", Apipa("169.254.20.1", "169.254.21.5")), "gw-hub", "properties.bgpSettings.bgpPeeringAddresses[0]"),
        new("one custom address for both instances", ApipaBgp.With("gw-hub", Apipa("169.254.21.1", "169.254.21.1")), "gw-hub", "properties.bgpSettings.bgpPeeringAddresses[1]"),
        new("APIPA peer and no custom address", Site("""{ "bgpSettings": { "bgpPeeringAddress": "169.254.21.2" } }"""), "gw-hub", "properties.bgpSettings"),
        new("connection picks an address that the gateway does not have", ApipaBgp.With("cn-oslo", $$"""{ "properties": { "gatewayCustomBgpIpAddresses": [ { "ipConfigurationId": "{{GatewayPath}}/ipConfigurations/default", "customBgpIpAddress": "169.254.21.99" }, { "ipConfigurationId": "{{GatewayPath}}/ipConfigurations/activeActive", "customBgpIpAddress": "169.254.21.5" } ] } }"""), "cn-oslo", "properties.gatewayCustomBgpIpAddresses[0]"),

        // NAT
        new("NAT on VpnGw1AZ", Worlds.Nat.With("gw-hub", """{ "properties": { "sku": { "name": "VpnGw1AZ", "tier": "VpnGw1AZ" }, "vpnGatewayGeneration": "Generation1" } }"""), "gw-hub", "properties."),
        new("static rule of two sizes", NatRules(NatRule("gw-hub", "in-oslo", "IngressSnat", "10.10.0.0/16", "100.64.0.0/17")), "gw-hub/in-oslo", "properties.externalMappings"),
        new("dynamic rule with a wide outside", NatRules(NatRule("gw-hub", "in-oslo", "IngressSnat", "10.10.0.0/16", "100.64.0.0/24", "Dynamic")), "gw-hub/in-oslo", "properties.externalMappings"),
        new("egress rule on the ingress side", Worlds.Nat.With("cn-oslo", $$"""{ "properties": { "ingressNatRules": [ { "id": "{{GatewayPath}}/natRules/out-oslo" } ] } }"""), "cn-oslo", "properties.ingressNatRules"),
        new("NAT rule that does not exist", Worlds.Nat.With("cn-oslo", $$"""{ "properties": { "egressNatRules": [ { "id": "{{GatewayPath}}/natRules/gone" } ] } }"""), "cn-oslo", "properties.egressNatRules"),
        new("NAT on a connection with policy-based selectors", Worlds.Nat.With("cn-oslo", """{ "properties": { "usePolicyBasedTrafficSelectors": true } }"""), "cn-oslo", "properties."),
        new("NAT on a link between networks", VnetToVnet.With("gw-hub", $$"""{ "properties": { "natRules": [ {{NatRule("gw-hub", "out", "EgressSnat", "10.10.0.0/16", "100.64.0.0/16")}} ] } }""").With("cn-hub-far", $$"""{ "properties": { "egressNatRules": [ { "id": "{{GatewayPath}}/natRules/out" } ] } }"""), "cn-hub-far", "properties.egressNatRules"),
        new("external ranges overlap", NatRules(NatRule("gw-hub", "in-oslo", "IngressSnat", "10.10.0.0/16", "100.65.0.0/16")), "gw-hub", "properties."),

        // Point-to-site
        new("pool inside the network", Clients("""{ "vpnClientAddressPool": { "addressPrefixes": [ "10.10.200.0/24" ] } }"""), "gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool"),
        new("pool overlaps a site", PointToSiteEntra.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientAddressPool": { "addressPrefixes": [ "192.168.10.0/24" ] } } } }""").With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24" ] } } }"""), "gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool"),
        new("pool of /30", Clients("""{ "vpnClientAddressPool": { "addressPrefixes": [ "172.16.200.0/30" ] } }"""), "gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool"),
        new("public pool", Clients("""{ "vpnClientAddressPool": { "addressPrefixes": [ "201.169.0.0/16" ] } }"""), "gw-hub", "properties.vpnClientConfiguration.vpnClientAddressPool"),
        new("SSTP beside OpenVPN", Certificates("""{ "vpnClientProtocols": [ "SSTP", "OpenVPN" ] }"""), "gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols"),
        new("SSTP in 2026", Certificates("""{ "vpnClientProtocols": [ "SSTP", "IkeV2" ] }"""), "gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols"),
        new("Entra ID without OpenVPN", Clients("""{ "vpnClientProtocols": [ "IkeV2" ] }"""), "gw-hub", "properties.vpnClientConfiguration."),
        new("issuer without its slash", Clients("""{ "aadIssuer": "https://sts.windows.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11" }"""), "gw-hub", "properties.vpnClientConfiguration.aadIssuer"),
        new("issuer misspelt", Clients("""{ "aadIssuer": "https://sts.window.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11/" }"""), "gw-hub", "properties.vpnClientConfiguration.aadIssuer"),
        new("issuer of another tenant", Clients("""{ "aadIssuer": "https://sts.windows.net/99999999-6f1e-4f0e-9b7a-2d9e1f4c8a11/" }"""), "gw-hub", "properties.vpnClientConfiguration.aadIssuer"),
        new("no audience", Clients("""{ "aadAudience": null }"""), "gw-hub", "properties.vpnClientConfiguration.aadAudience"),
        new("no root certificate", Certificates("""{ "vpnClientRootCertificates": [] }"""), "gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates"),
        new("root certificate with its BEGIN line", Root("-----BEGIN CERTIFICATE-----" + RootCertificate + "-----END CERTIFICATE-----"), "gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0]"),
        new("root certificate cut off", Root(RootCertificate[..400]), "gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0]"),
        new("root certificate expired", Root(MakeRoot(RSA.Create(2048), "2020-01-01", "2025-01-01")), "gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0]"),
        new("RADIUS without a server", PointToSiteRadius.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "radiusServers": null } } }"""), "gw-hub", "properties.vpnClientConfiguration."),
        new("revoked thumbprint that is none", Certificates("""{ "vpnClientRevokedCertificates": [ { "name": "lost", "properties": { "thumbprint": "01 23" } } ] }"""), "gw-hub", "properties.vpnClientConfiguration.vpnClientRevokedCertificates[0]"),

        // VNet-to-VNet and coexistence
        new("clients with addresses of the linked network", VnetToVnet.With("gw-far", """{ "properties": { "vpnClientConfiguration": { "vpnClientAddressPool": { "addressPrefixes": [ "10.10.77.0/24" ] } } } }"""), "gw-far", "properties.vpnClientConfiguration.vpnClientAddressPool"),
        new("halves with different keys", VnetToVnet.With("cn-far-hub", """{ "properties": { "sharedKey": "Qa1Ws2Ed3Rf4Tg5Yh6Uj7Ik8Ol9Pz0XcVbNmAsDfGhJkLqWeRtYuIoP1234567890" } }"""), "cn-", "properties.sharedKey"),
        new("halves with different policies", VnetToVnet.With("cn-far-hub", """{ "properties": { "ipsecPolicies": [ { "saLifeTimeSeconds": 27000, "saDataSizeKilobytes": 102400000, "ipsecEncryption": "AES256", "ipsecIntegrity": "SHA256", "ikeEncryption": "AES256", "ikeIntegrity": "SHA384", "dhGroup": "ECP384", "pfsGroup": "ECP384" } ] } }"""), "cn-", "properties.ipsecPolicies"),
        new("BGP on one half", VnetToVnet.With("cn-far-hub", """{ "properties": { "enableBgp": false } }"""), "cn-", "properties.enableBgp"),
        new("networks that overlap", VnetToVnet.With("vnet-far", """{ "properties": { "addressSpace": { "addressPrefixes": [ "10.20.0.0/16", "10.10.128.0/17" ] } } }"""), "", "properties."),
        new("both gateways with one ASN", VnetToVnet.With("gw-far", """{ "properties": { "bgpSettings": { "asn": 65515 } } }"""), "", "properties."),
        new("second half missing", VnetToVnet.Without("cn-far-hub"), "cn-hub-far", "properties.virtualNetworkGateway2"),
        new("IKEv1 between networks", VnetToVnet.With("cn-hub-far", """{ "properties": { "connectionProtocol": "IKEv1" } }"""), "cn-", "properties.connectionProtocol"),
        new("another ASN beside ExpressRoute", Worlds.Coexistence().With("gw-hub", """{ "properties": { "bgpSettings": { "asn": 65020 } } }"""), "gw-hub", "properties.bgpSettings.asn"),
    ];

    private const string GoodPolicy = """{ "saLifeTimeSeconds": 27000, "saDataSizeKilobytes": 102400000, "ipsecEncryption": "GCMAES256", "ipsecIntegrity": "GCMAES256", "ikeEncryption": "GCMAES256", "ikeIntegrity": "SHA384", "dhGroup": "ECP384", "pfsGroup": "ECP384" }""";

    private static string Json(string json) => json;

    private static World Gateway(string properties) => Hub.With("gw-hub", $$"""{ "properties": {{properties}} }""");

    private static World Connection(string properties) => Hub.With("cn-oslo", $$"""{ "properties": {{properties}} }""");

    private static World Site(string properties) => Hub.With("lng-oslo", $$"""{ "properties": {{properties}} }""");

    private static World Clients(string settings) => PointToSiteEntra.With("gw-hub", $$"""{ "properties": { "vpnClientConfiguration": {{settings}} } }""");

    private static World Certificates(string settings) => PointToSiteCertificate.With("gw-hub", $$"""{ "properties": { "vpnClientConfiguration": {{settings}} } }""");

    private static World Root(string data) => Certificates($$"""{ "vpnClientRootCertificates": [ { "name": "root-2026", "properties": { "publicCertData": "{{data}}" } } ] }""");

    private static World NatRules(string ingress) => Worlds.Nat.With("gw-hub", $$"""{ "properties": { "natRules": [ {{ingress}}, {{NatRule("gw-hub", "out-oslo", "EgressSnat", "10.10.0.0/16", "100.65.0.0/16")}} ] } }""");

    private static World Policy(string changes)
    {
        var policy = System.Text.Json.Nodes.JsonNode.Parse(GoodPolicy)!.AsObject();
        foreach (var (name, value) in System.Text.Json.Nodes.JsonNode.Parse(changes)!.AsObject())
        {
            if (value is null)
                policy.Remove(name);
            else
                policy[name] = value.DeepClone();
        }

        return Connection($$"""{ "ipsecPolicies": [ {{policy.ToJsonString()}} ] }""");
    }

    private static string SubnetPatch(string properties) => $$"""
        { "properties": { "subnets": [ { "name": "GatewaySubnet", "id": "{{Group}}/virtualNetworks/vnet-hub/subnets/GatewaySubnet", "properties": { {{properties}} } } ] } }
        """;

    private static World Subnet(string properties) => Hub.With("vnet-hub", SubnetPatch(properties));

    private static World RouteTable(string prefix, string propagationOff) =>
        Subnet($$""" "addressPrefix": "10.10.255.0/27", "routeTable": { "id": "{{Group}}/routeTables/rt-gateway" } """).Plus($$"""
            {
              "name": "rt-gateway", "id": "{{Group}}/routeTables/rt-gateway", "type": "Microsoft.Network/routeTables", "location": "westeurope",
              "properties": {
                "disableBgpRoutePropagation": {{propagationOff}},
                "routes": [ { "name": "one", "properties": { "addressPrefix": "{{prefix}}", "nextHopType": "VirtualAppliance", "nextHopIpAddress": "10.10.2.4" } } ],
                "subnets": [ { "id": "{{Group}}/virtualNetworks/vnet-hub/subnets/GatewaySubnet" } ]
              }
            }
            """);

    private static World Spoke(string transit, string use, string state = "Connected", string space = "10.30.0.0/16", string hubUses = "false") => Hub
        .With("vnet-hub", $$"""{ "properties": { "virtualNetworkPeerings": [ {{Peering("vnet-hub", "to-spoke", "vnet-spoke", space, transit, hubUses, state)}} ] } }""")
        .Plus($$"""
            {
              "name": "vnet-spoke", "id": "{{Group}}/virtualNetworks/vnet-spoke", "type": "Microsoft.Network/virtualNetworks", "location": "westeurope",
              "properties": {
                "provisioningState": "Succeeded", "addressSpace": { "addressPrefixes": [ "{{space}}" ] }, "subnets": [],
                "virtualNetworkPeerings": [ {{Peering("vnet-spoke", "to-hub", "vnet-hub", "10.10.0.0/16", "false", use, state)}} ]
              }
            }
            """);

    private static string Peering(string network, string name, string remote, string remoteSpace, string transit, string use, string state) => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/virtualNetworks/{{network}}/virtualNetworkPeerings/{{name}}",
          "properties": {
            "provisioningState": "Succeeded", "peeringState": "{{state}}", "peeringSyncLevel": "FullyInSync", "allowVirtualNetworkAccess": true, "allowForwardedTraffic": true,
            "allowGatewayTransit": {{transit}}, "useRemoteGateways": {{use}},
            "remoteVirtualNetwork": { "id": "{{Group}}/virtualNetworks/{{remote}}" },
            "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ "{{remoteSpace}}" ] }
          }
        }
        """;

    private static World StaticSite(params string[] prefixes) => StaticHub.With("lng-oslo", $$"""
        { "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "{{string.Join("\", \"", prefixes)}}" ] } } }
        """);

    private static string StaticLng(string name, string address, string prefix) => $$"""
        {
          "name": "{{name}}", "id": "{{Group}}/localNetworkGateways/{{name}}", "type": "Microsoft.Network/localNetworkGateways", "location": "westeurope",
          "properties": { "provisioningState": "Succeeded", "gatewayIpAddress": "{{address}}", "localNetworkAddressSpace": { "addressPrefixes": [ "{{prefix}}" ] } }
        }
        """;

    private static string Static(string connection, string? key)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(connection)!;
        node["properties"]!["enableBgp"] = false;
        if (key is not null)
            node["properties"]!["sharedKey"] = key;
        return node.ToJsonString();
    }

    private static World Selectors(string local, string remote) => StaticHub.With("cn-oslo", $$"""
        { "properties": { "usePolicyBasedTrafficSelectors": true, "trafficSelectorPolicies": [ { "localAddressRanges": [ "{{local}}" ], "remoteAddressRanges": [ "{{remote}}" ] } ] } }
        """);

    private static string Apipa(string first, string second) => $$"""
        { "properties": { "bgpSettings": { "bgpPeeringAddresses": [
          { "ipconfigurationId": "{{GatewayPath}}/ipConfigurations/default", "defaultBgpIpAddresses": [ "10.10.255.4" ], "customBgpIpAddresses": [ "{{first}}" ], "tunnelIpAddresses": [ "20.50.0.1" ] },
          { "ipconfigurationId": "{{GatewayPath}}/ipConfigurations/activeActive", "defaultBgpIpAddresses": [ "10.10.255.5" ], "customBgpIpAddresses": [ "{{second}}" ], "tunnelIpAddresses": [ "20.50.0.2" ] }
        ] } } }
        """;

    private static World ManySites(int count)
    {
        var world = StaticHub;
        for (var i = 1; i < count; i++)
        {
            var key = "Zx1Cv2Bn3Mq4We5Rt6Yu7Io8Pa9Sd0Fg1Hj2Kl3Xc4Vb5Nm6Qw7Er8Ty9Ui" + (char)('A' + (i / 10)) + (char)('a' + (i % 10));
            world = world.Plus(StaticLng($"lng-{i}", $"203.0.113.{100 + i}", $"172.20.{i}.0/24")).Plus(Static(SiteConnection($"cn-{i}", "gw-hub", $"lng-{i}"), key));
        }

        return world;
    }
}
