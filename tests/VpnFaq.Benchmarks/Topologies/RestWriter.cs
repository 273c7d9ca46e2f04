using System.Text.Json;

namespace VpnFaq.Benchmarks.Topologies;

/// <summary>Writes generated resources with the properties that Azure's answers have, without white space.</summary>
internal sealed class RestWriter(Utf8JsonWriter json)
{
    public void Write(GatewaySet set)
    {
        Network(set);
        for (var which = 0; which < 2; which++)
            PublicIP(set, which);
        Gateway(set);
        for (var which = 0; which < 2; which++)
        {
            Site(set, which, set.SitePrefixes(which));
            Connection(set, set, which);
        }
    }

    public void Network(GatewaySet set)
    {
        Open(set, "virtualNetworks", set.Network, 'n');
        json.WriteStartObject("addressSpace");
        Texts("addressPrefixes", set.NetworkPrefix);
        json.WriteEndObject();
        json.WriteStartObject("dhcpOptions");
        Texts("dnsServers");
        json.WriteEndObject();
        json.WriteStartArray("subnets");
        Subnet(set, "snet-servers", set.ServerPrefix, withGateway: false);
        Subnet(set, "GatewaySubnet", set.GatewayPrefix, withGateway: true);
        json.WriteEndArray();
        Texts("virtualNetworkPeerings");
        json.WriteBoolean("enableDdosProtection", false);
        Close();
    }

    public void PublicIP(GatewaySet set, int which)
    {
        Open(set, "publicIPAddresses", set.Name("pip", which), 'p');
        json.WriteString("ipAddress", set.PublicAddress(which));
        json.WriteString("publicIPAddressVersion", "IPv4");
        json.WriteString("publicIPAllocationMethod", "Static");
        json.WriteNumber("idleTimeoutInMinutes", 4);
        Texts("ipTags");
        if (which < set.Instances)
            Reference("ipConfiguration", set.IPConfigurationId(which));
        json.WriteEndObject();
        if (set.Mistake != Mistake.RetiredSku)
            Texts("zones", "1", "2", "3");
        json.WriteStartObject("sku");
        json.WriteString("name", "Standard");
        json.WriteString("tier", "Regional");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void Gateway(GatewaySet set)
    {
        Open(set, "virtualNetworkGateways", set.Gateway, 'g');
        json.WriteString("packetCaptureDiagnosticState", "None");
        json.WriteBoolean("enablePrivateIpAddress", false);
        json.WriteStartArray("ipConfigurations");
        for (var which = 0; which < set.Instances; which++)
            IPConfiguration(set, which);
        json.WriteEndArray();
        Texts("natRules");
        Texts("virtualNetworkGatewayPolicyGroups");
        json.WriteBoolean("enableBgpRouteTranslationForNat", false);
        json.WriteBoolean("disableIPSecReplayProtection", false);
        json.WriteStartObject("sku");
        json.WriteString("name", set.Sku);
        json.WriteString("tier", set.Sku);
        json.WriteNumber("capacity", 2);
        json.WriteEndObject();
        json.WriteString("gatewayType", "Vpn");
        json.WriteString("vpnType", "RouteBased");
        json.WriteBoolean("enableBgp", set.Bgp);
        json.WriteBoolean("activeActive", set.Instances == 2);
        if (set.PointToSite)
            Clients(set);
        GatewayBgp(set);
        json.WriteString("vpnGatewayGeneration", set.Generation);
        json.WriteBoolean("allowRemoteVnetTraffic", false);
        json.WriteBoolean("allowVirtualWanTraffic", false);
        Close();
    }

    public void Site(GatewaySet set, int which, IEnumerable<string> prefixes)
    {
        Open(set, "localNetworkGateways", set.Name("lng", which), 'l');
        json.WriteStartObject("localNetworkAddressSpace");
        Texts("addressPrefixes", [.. prefixes]);
        json.WriteEndObject();
        json.WriteString("gatewayIpAddress", set.DeviceAddress(which));
        if (set.Bgp)
        {
            json.WriteStartObject("bgpSettings");
            json.WriteNumber("asn", set.DeviceAsn(which));
            json.WriteString("bgpPeeringAddress", set.DevicePeer(which));
            json.WriteNumber("peerWeight", 0);
            json.WriteEndObject();
        }

        Close();
    }

    /// <summary>A connection of a set's gateway to a site, which can be one of another set.</summary>
    public void Connection(GatewaySet set, GatewaySet far, int which)
    {
        var site = far.Name("lng", which);
        Open(set, "connections", $"cn-{set.Gateway}-{site}", 'c');
        json.WriteString("packetCaptureDiagnosticState", "None");
        Reference("virtualNetworkGateway1", set.GatewayId);
        Reference("localNetworkGateway2", far.Id("localNetworkGateways", "lng", which));
        json.WriteString("connectionType", "IPsec");
        json.WriteString("connectionProtocol", "IKEv2");
        json.WriteString("connectionMode", "Default");
        json.WriteNumber("routingWeight", 0);
        json.WriteString("sharedKey", far.SharedKey(which));
        json.WriteBoolean("enableBgp", set.Bgp);
        json.WriteBoolean("useLocalAzureIpAddress", false);
        json.WriteBoolean("usePolicyBasedTrafficSelectors", false);
        json.WriteStartArray("ipsecPolicies");
        Policy(set);
        json.WriteEndArray();
        Texts("trafficSelectorPolicies");
        json.WriteString("connectionStatus", "Connected");
        json.WriteNumber("ingressBytesTransferred", 1_048_576L * (which + 1));
        json.WriteNumber("egressBytesTransferred", 524_288L * (which + 1));
        json.WriteBoolean("expressRouteGatewayBypass", false);
        json.WriteBoolean("enablePrivateLinkFastPath", false);
        json.WriteNumber("dpdTimeoutSeconds", 45);
        Close();
    }

    private void IPConfiguration(GatewaySet set, int which)
    {
        json.WriteStartObject();
        json.WriteString("name", set.Name("ipconf", which));
        json.WriteString("id", set.IPConfigurationId(which));
        json.WriteString("etag", $"W/\"{set.Guid('g')}\"");
        json.WriteString("type", "Microsoft.Network/virtualNetworkGateways/ipConfigurations");
        json.WriteStartObject("properties");
        json.WriteString("provisioningState", "Succeeded");
        json.WriteString("privateIPAllocationMethod", "Dynamic");
        Reference("publicIPAddress", set.Id("publicIPAddresses", "pip", which));
        Reference("subnet", $"{set.NetworkId}/subnets/GatewaySubnet");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void GatewayBgp(GatewaySet set)
    {
        json.WriteStartObject("bgpSettings");
        json.WriteNumber("asn", 65_515);
        json.WriteString("bgpPeeringAddress", set.PeerAddresses);
        json.WriteNumber("peerWeight", 0);
        json.WriteStartArray("bgpPeeringAddresses");
        for (var which = 0; which < set.Instances; which++)
        {
            json.WriteStartObject();
            json.WriteString("ipconfigurationId", set.IPConfigurationId(which));
            Texts("defaultBgpIpAddresses", set.PeerAddress(which));
            Texts("customBgpIpAddresses");
            Texts("tunnelIpAddresses", set.PublicAddress(which));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Clients(GatewaySet set)
    {
        json.WriteStartObject("vpnClientConfiguration");
        json.WriteStartObject("vpnClientAddressPool");
        Texts("addressPrefixes", "172.31.0.0/22");
        json.WriteEndObject();
        Texts("vpnClientProtocols", "OpenVPN");
        Texts("vpnAuthenticationTypes", "AAD");
        Texts("vpnClientRootCertificates");
        Texts("vpnClientRevokedCertificates");
        Texts("radiusServers");
        Texts("vpnClientIpsecPolicies");
        json.WriteString("aadTenant", $"https://login.microsoftonline.com/{set.Guid('t')}");
        json.WriteString("aadAudience", "c632b3df-fb67-4d84-bdcf-b95ad541b5c8");
        json.WriteString("aadIssuer", $"https://sts.windows.net/{set.Guid('t')}/");
        json.WriteEndObject();
    }

    private void Policy(GatewaySet set)
    {
        json.WriteStartObject();
        json.WriteNumber("saLifeTimeSeconds", 27_000);
        json.WriteNumber("saDataSizeKilobytes", 102_400_000);
        json.WriteString("ipsecEncryption", set.IpsecEncryption);
        json.WriteString("ipsecIntegrity", set.IpsecIntegrity);
        json.WriteString("ikeEncryption", "AES256");
        json.WriteString("ikeIntegrity", "SHA384");
        json.WriteString("dhGroup", set.DhGroup);
        json.WriteString("pfsGroup", "ECP384");
        json.WriteEndObject();
    }

    private void Subnet(GatewaySet set, string name, string prefix, bool withGateway)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("id", $"{set.NetworkId}/subnets/{name}");
        json.WriteString("etag", $"W/\"{set.Guid('n')}\"");
        json.WriteStartObject("properties");
        json.WriteString("provisioningState", "Succeeded");
        json.WriteString("addressPrefix", prefix);
        if (withGateway)
        {
            json.WriteStartArray("ipConfigurations");
            for (var which = 0; which < set.Instances; which++)
            {
                json.WriteStartObject();
                json.WriteString("id", set.IPConfigurationId(which));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Texts("delegations");
        json.WriteString("privateEndpointNetworkPolicies", "Disabled");
        json.WriteString("privateLinkServiceNetworkPolicies", "Enabled");
        json.WriteEndObject();
        json.WriteString("type", "Microsoft.Network/virtualNetworks/subnets");
        json.WriteEndObject();
    }

    // What every resource has on top, and the first properties; what follows stands in the properties.
    private void Open(GatewaySet set, string type, string name, char thing)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("id", $"{set.Group}/{type}/{name}");
        json.WriteString("etag", $"W/\"{set.Guid(thing)}\"");
        json.WriteString("type", $"Microsoft.Network/{type}");
        json.WriteString("location", set.Region);
        json.WriteStartObject("tags");
        json.WriteString("costCentre", "4711");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("provisioningState", "Succeeded");
        json.WriteString("resourceGuid", set.Guid(char.ToUpperInvariant(thing)));
    }

    private void Close()
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Reference(string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("id", id);
        json.WriteEndObject();
    }

    private void Texts(string name, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
