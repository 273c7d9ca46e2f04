using VpnFaq.PreSharedKeys;
using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A connection of a virtual network gateway to a site, to another gateway or to an ExpressRoute circuit.</summary>
internal sealed class Connection : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/connections",
        Noun = "connection",
        ClassName = "PSVirtualNetworkGatewayConnection",
        Command = "Get-AzVirtualNetworkGatewayConnection",
        Signs = ["connectionType", "virtualNetworkGateway1"],
        Class = typeof(Connection),
        Read = fields => new Connection(fields).Counted<Connection>(fields),
    };

    private Connection(Fields fields)
        : base(fields, ResourceKind)
    {
        ConnectionType = fields.Text("properties.connectionType");
        ConnectionProtocol = fields.Text("properties.connectionProtocol");
        ConnectionMode = fields.Text("properties.connectionMode");
        ConnectionStatus = fields.Text("properties.connectionStatus");
        AuthenticationType = fields.Text("properties.authenticationType");
        CertificateAuthentication = fields.Part("properties.certificateAuthentication", static f => new CertificateAuthentication(f));
        VirtualNetworkGateway1 = fields.Reference("properties.virtualNetworkGateway1");
        VirtualNetworkGateway2 = fields.Reference("properties.virtualNetworkGateway2");
        LocalNetworkGateway2 = fields.Reference("properties.localNetworkGateway2");
        Peer = fields.Reference("properties.peer");
        SharedKey = fields.Key("properties.sharedKey");
        AuthorizationKey = fields.Secret("properties.authorizationKey");
        SharedKeySource = fields.SecretSource("properties.sharedKey");
        AuthorizationKeySource = fields.SecretSource("properties.authorizationKey");
        RoutingWeight = fields.Number("properties.routingWeight", zeroMeansNotGiven: true);
        DpdTimeoutSeconds = fields.Number("properties.dpdTimeoutSeconds", zeroMeansNotGiven: true);
        EnableBgp = fields.Flag("properties.enableBgp");
        UseLocalAzureIpAddress = fields.Flag("properties.useLocalAzureIpAddress");
        UsePolicyBasedTrafficSelectors = fields.Flag("properties.usePolicyBasedTrafficSelectors");
        ExpressRouteGatewayBypass = fields.Flag("properties.expressRouteGatewayBypass");
        IpsecPolicies = fields.Parts("properties.ipsecPolicies", static (f, path) => new IpsecPolicy(f, path));
        TrafficSelectorPolicies = fields.Parts("properties.trafficSelectorPolicies", static (f, path) => new TrafficSelectorPolicy(f, path));
        IngressNatRules = fields.References("properties.ingressNatRules");
        EgressNatRules = fields.References("properties.egressNatRules");
        GatewayCustomBgpIpAddresses = fields.Parts("properties.gatewayCustomBgpIpAddresses", static (f, path) => new CustomBgpIpAddress(f, path));
        TunnelConnectionStatus = fields.Parts("properties.tunnelConnectionStatus", static (f, path) => new TunnelHealth(f, path));
        TunnelProperties = fields.Parts("properties.tunnelProperties", static (f, path) => new TunnelProperty(f, path));
    }

    /// <summary>IPsec, Vnet2Vnet, ExpressRoute or VPNClient.</summary>
    public Field<string> ConnectionType { get; }

    /// <summary>IKEv2 or IKEv1; without it Azure takes IKEv2.</summary>
    public Field<string> ConnectionProtocol { get; }

    /// <summary>Default, InitiatorOnly or ResponderOnly.</summary>
    public Field<string> ConnectionMode { get; }

    /// <summary>Unknown, Connecting, Connected or NotConnected; lists leave it out.</summary>
    public Field<string> ConnectionStatus { get; }

    /// <summary>PSK or Certificate; without it a preshared key is used.</summary>
    public Field<string> AuthenticationType { get; }

    public Field<CertificateAuthentication> CertificateAuthentication { get; }

    public Field<ResourceId> VirtualNetworkGateway1 { get; }

    public Field<ResourceId> VirtualNetworkGateway2 { get; }

    public Field<ResourceId> LocalNetworkGateway2 { get; }

    /// <summary>The ExpressRoute circuit.</summary>
    public Field<ResourceId> Peer { get; }

    /// <summary>What the rules may know of the preshared key; lists leave it out.</summary>
    public Field<KeyTraits> SharedKey { get; }

    /// <summary>Whether an authorization key is given; its value is not kept.</summary>
    public Field<bool> AuthorizationKey { get; }

    /// <summary>Where a template takes the preshared key from.</summary>
    public Field<SecretSource> SharedKeySource { get; }

    /// <summary>Where a template takes the authorization key from.</summary>
    public Field<SecretSource> AuthorizationKeySource { get; }

    public Field<long> RoutingWeight { get; }

    /// <summary>Seconds until a silent peer counts as dead.</summary>
    public Field<long> DpdTimeoutSeconds { get; }

    public Field<bool> EnableBgp { get; }

    public Field<bool> UseLocalAzureIpAddress { get; }

    public Field<bool> UsePolicyBasedTrafficSelectors { get; }

    /// <summary>FastPath.</summary>
    public Field<bool> ExpressRouteGatewayBypass { get; }

    public Field<ListOf<IpsecPolicy>> IpsecPolicies { get; }

    public Field<ListOf<TrafficSelectorPolicy>> TrafficSelectorPolicies { get; }

    public Field<ListOf<ResourceId>> IngressNatRules { get; }

    public Field<ListOf<ResourceId>> EgressNatRules { get; }

    public Field<ListOf<CustomBgpIpAddress>> GatewayCustomBgpIpAddresses { get; }

    /// <summary>The state of each tunnel of the connection; lists leave it out.</summary>
    public Field<ListOf<TunnelHealth>> TunnelConnectionStatus { get; }

    public Field<ListOf<TunnelProperty>> TunnelProperties { get; }

    public bool IsExpressRoute => IsOfType("ExpressRoute");

    /// <summary>A connection to a site with an IPsec device.</summary>
    public bool IsSiteToSite => IsOfType("IPsec");

    public bool IsVnetToVnet => IsOfType("Vnet2Vnet");

    public bool IsCertificateAuthenticated =>
        AuthenticationType.TryGet(out var type) && string.Equals(type, "Certificate", StringComparison.OrdinalIgnoreCase);

    public bool IsIkeV1 => ConnectionProtocol.TryGet(out var protocol) && string.Equals(protocol, "IKEv1", StringComparison.OrdinalIgnoreCase);

    public bool HasNatRules => IngressNatRules.Items().Count + EgressNatRules.Items().Count > 0;

    /// <summary>Whether the connection may have NAT rules that the input leaves out: lists do, and they have no status either.</summary>
    public bool MayLackNatRules =>
        !IngressNatRules.IsGiven && !EgressNatRules.IsGiven && ProvisioningState.IsGiven && !ConnectionStatus.IsGiven;

    /// <summary>Whether the connection starts at a gateway and ends at a site or at another gateway.</summary>
    public bool Leads(ResourceId from, ResourceId to) =>
        VirtualNetworkGateway1.TryGet(out var start) && start.Equals(from)
        && (to.Equals(LocalNetworkGateway2.Or(null!)) || to.Equals(VirtualNetworkGateway2.Or(null!)));

    private bool IsOfType(string name) => ConnectionType.TryGet(out var type) && string.Equals(type, name, StringComparison.OrdinalIgnoreCase);
}
