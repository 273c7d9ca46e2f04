using VpnFaq.Facts;
using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A virtual network gateway: of type Vpn or ExpressRoute.</summary>
internal sealed class VirtualNetworkGateway : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/virtualNetworkGateways",
        Noun = "virtual network gateway",
        ClassName = "PSVirtualNetworkGateway",
        Command = "Get-AzVirtualNetworkGateway",
        Signs = ["gatewayType", "vpnType", "vpnClientConfiguration"],
        Class = typeof(VirtualNetworkGateway),
        Read = fields => new VirtualNetworkGateway(fields).Counted<VirtualNetworkGateway>(fields),
    };

    private VirtualNetworkGateway(Fields fields)
        : base(fields, ResourceKind)
    {
        GatewayType = fields.Text("properties.gatewayType");
        VpnType = fields.Text("properties.vpnType");
        SkuName = fields.Text("properties.sku.name");
        SkuTier = fields.Text("properties.sku.tier");
        IdentityType = fields.Text("identity.type");
        Generation = fields.Text("properties.vpnGatewayGeneration");
        Sku = SkuName.TryGet(out var sku) ? GatewaySkus.Find(sku, Generation.Or(string.Empty)) : null;
        ActiveActive = fields.Flag("properties.activeActive");
        EnableBgp = fields.Flag("properties.enableBgp");
        EnablePrivateIpAddress = fields.Flag("properties.enablePrivateIpAddress");
        EnableHighBandwidthVpnGateway = fields.Flag("properties.enableHighBandwidthVpnGateway");
        DisableIPsecReplayProtection = fields.Flag("properties.disableIPSecReplayProtection", "disableIPsecProtection");
        EnableBgpRouteTranslationForNat = fields.Flag("properties.enableBgpRouteTranslationForNat");
        AllowRemoteVnetTraffic = fields.Flag("properties.allowRemoteVnetTraffic");
        GatewayDefaultSite = fields.Reference("properties.gatewayDefaultSite");
        IPConfigurations = fields.Parts("properties.ipConfigurations", static (f, path) => new GatewayIPConfiguration(f, path));
        BgpSettings = fields.Part("properties.bgpSettings", static f => new BgpSettings(f));
        VpnClient = fields.Part("properties.vpnClientConfiguration", static f => new VpnClientConfiguration(f));
        CustomRoutes = fields.Prefixes("properties.customRoutes.addressPrefixes");
        PolicyGroups = fields.Parts("properties.virtualNetworkGatewayPolicyGroups", static (f, path) => new PolicyGroup(f, path));
        NatRules = fields.Parts("properties.natRules", (f, _) => NatRule.Inside(f, Id));
    }

    /// <summary>Vpn, ExpressRoute or LocalGateway.</summary>
    public Field<string> GatewayType { get; }

    /// <summary>RouteBased or PolicyBased; an ExpressRoute gateway may carry it without meaning.</summary>
    public Field<string> VpnType { get; }

    public Field<string> SkuName { get; }

    /// <summary>The same word as the name, in everything that Azure answers.</summary>
    public Field<string> SkuTier { get; }

    /// <summary>UserAssigned or None; older cmdlets do not show it.</summary>
    public Field<string> IdentityType { get; }

    /// <summary>Generation1, Generation2 or None.</summary>
    public Field<string> Generation { get; }

    /// <summary>What is known of the SKU in its generation; null for a name that is no SKU of VPN gateways.</summary>
    public GatewaySku? Sku { get; }

    public Field<bool> ActiveActive { get; }

    public Field<bool> EnableBgp { get; }

    public Field<bool> EnablePrivateIpAddress { get; }

    public Field<bool> EnableHighBandwidthVpnGateway { get; }

    public Field<bool> DisableIPsecReplayProtection { get; }

    public Field<bool> EnableBgpRouteTranslationForNat { get; }

    public Field<bool> AllowRemoteVnetTraffic { get; }

    /// <summary>The local network gateway that all traffic without another route goes to: forced tunneling.</summary>
    public Field<ResourceId> GatewayDefaultSite { get; }

    public Field<ListOf<GatewayIPConfiguration>> IPConfigurations { get; }

    public Field<BgpSettings> BgpSettings { get; }

    public Field<VpnClientConfiguration> VpnClient { get; }

    /// <summary>Routes that point-to-site clients get beside those of the network.</summary>
    public Field<ListOf<AddressPrefix>> CustomRoutes { get; }

    public Field<ListOf<PolicyGroup>> PolicyGroups { get; }

    /// <summary>NAT rules inside the gateway's own body; <see cref="Topology.NatRulesOf"/> knows all.</summary>
    public Field<ListOf<NatRule>> NatRules { get; }

    /// <summary>Whether the gateway's own body tells all of its NAT rules by name.</summary>
    public bool NamesItsNatRules => NatRules.IsGiven && NatRules.Items().All(r => r.GivenName.IsGiven);

    public override ListOf<Resource> Children => [.. NatRules.Items()];

    public bool IsExpressRoute => GatewayType.TryGet(out var type) && Is(type, "ExpressRoute");

    public bool IsVpn => GatewayType.TryGet(out var type) && Is(type, "Vpn");

    public bool IsBasic => SkuName.TryGet(out var sku) && Is(sku, "Basic");

    public bool IsPolicyBased => VpnType.TryGet(out var type) && Is(type, "PolicyBased");

    /// <summary>Whether clients can dial in: a client configuration with an address pool.</summary>
    public bool HasPointToSite => VpnClient.TryGet(out var client) && client.IsConfigured;

    /// <summary>The gateway's autonomous system, 65515 where none is given or where older cmdlets show 0; false where it cannot be read.</summary>
    public bool TryGetAsn(out long asn)
    {
        asn = 0;
        var known = BgpSettings.TryGet(out var settings) ? settings.Asn.TryGet(0, out asn) : !BgpSettings.IsUnreadable;
        if (asn == 0)
            asn = AutonomousSystems.GatewayDefault;
        return known;
    }

    private static bool Is(string value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);
}
