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
        Fqdn = fields.Text("properties.fqdn");
        AddressPrefixes = fields.Prefixes("properties.localNetworkAddressSpace.addressPrefixes");
        BgpSettings = fields.Part("properties.bgpSettings", static f => new BgpSettings(f));
    }

    /// <summary>Public IPv4 address of the device.</summary>
    public Field<string> GatewayIpAddress { get; }

    /// <summary>Name of the device, where its address changes.</summary>
    public Field<string> Fqdn { get; }

    /// <summary>Prefixes behind the device.</summary>
    public Field<IReadOnlyList<AddressPrefix>> AddressPrefixes { get; }

    public Field<BgpSettings> BgpSettings { get; }
}
