using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A local network gateway: a VPN device on premises and the networks behind it.</summary>
internal sealed class LocalNetworkGateway : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/localNetworkGateways",
        Noun = "local network gateway",
        ClassName = "PSLocalNetworkGateway",
        Command = "Get-AzLocalNetworkGateway",
        Signs = ["localNetworkAddressSpace", "gatewayIpAddress"],
        Class = typeof(LocalNetworkGateway),
        Read = fields => new LocalNetworkGateway(fields).Counted<LocalNetworkGateway>(fields),
    };

    private LocalNetworkGateway(Fields fields)
        : base(fields, ResourceKind)
    {
        GatewayIpAddress = fields.Text("properties.gatewayIpAddress");
        DeviceAddress = GatewayIpAddress.TryGet(out var address) ? AddressPrefix.Parse(address) : default;
        Fqdn = fields.Text("properties.fqdn");
        var prefixes = fields.Prefixes("properties.localNetworkAddressSpace.addressPrefixes");
        // The preview of 2015 had another name for it.
        var site = prefixes.State == FieldState.NotGiven ? fields.Prefixes("properties.localNetworkSiteAddressSpace.addressPrefixes") : prefixes;
        AddressPrefixes = site.State == FieldState.NotGiven ? prefixes : site;
        BgpSettings = fields.Part("properties.bgpSettings", static f => new BgpSettings(f));
    }

    /// <summary>Public IPv4 address of the device.</summary>
    public Field<string> GatewayIpAddress { get; }

    /// <summary>The same as an address; an invalid one where there is none.</summary>
    public AddressPrefix DeviceAddress { get; }

    /// <summary>Name of the device, where its address changes.</summary>
    public Field<string> Fqdn { get; }

    /// <summary>Prefixes behind the device.</summary>
    public Field<ListOf<AddressPrefix>> AddressPrefixes { get; }

    public Field<BgpSettings> BgpSettings { get; }

    /// <summary>Whether the input tells anything of the site; lists of resources of all types give no more than names.</summary>
    public bool IsDescribed => GatewayIpAddress.IsGiven || Fqdn.IsGiven || AddressPrefixes.IsGiven || BgpSettings.IsGiven || ProvisioningState.IsGiven;
}
