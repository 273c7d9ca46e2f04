namespace Microsoft.Azure.Commands.Network.Models;

public class PSVirtualNetworkGatewayConnection : PSTopLevelResource
{
    public List<PSTunnelConfig>? TunnelProperties;

    public string? AuthorizationKey { get; set; }

    /// <summary>Of the gateways only the id is filled.</summary>
    public PSVirtualNetworkGateway? VirtualNetworkGateway1 { get; set; }

    public PSVirtualNetworkGateway? VirtualNetworkGateway2 { get; set; }

    public PSLocalNetworkGateway? LocalNetworkGateway2 { get; set; }

    public PSResourceId? Peer { get; set; }

    public string? ConnectionType { get; set; }

    public string? ConnectionProtocol { get; set; }

    public string? ConnectionMode { get; set; }

    /// <summary>Zero also means that Azure gave none.</summary>
    public int RoutingWeight { get; set; }

    /// <summary>Zero also means that Azure gave none.</summary>
    public int DpdTimeoutSeconds { get; set; }

    /// <summary>In clear when the connection was got by name.</summary>
    public string? SharedKey { get; set; }

    public bool EnableBgp { get; set; }

    public bool UseLocalAzureIpAddress { get; set; }

    public bool UsePolicyBasedTrafficSelectors { get; set; }

    public bool ExpressRouteGatewayBypass { get; set; }

    public bool EnablePrivateLinkFastPath { get; set; }

    public string? ConnectionStatus { get; set; }

    public long? EgressBytesTransferred { get; set; }

    public long? IngressBytesTransferred { get; set; }

    public List<PSTunnelConnectionHealth>? TunnelConnectionStatus { get; set; }

    public string? ProvisioningState { get; set; }

    public List<PSIpsecPolicy>? IpsecPolicies { get; set; }

    public List<PSTrafficSelectorPolicy>? TrafficSelectorPolicies { get; set; }

    public List<PSResourceId>? IngressNatRules { get; set; }

    public List<PSResourceId>? EgressNatRules { get; set; }

    public List<PSGatewayCustomBgpIpConfiguration>? GatewayCustomBgpIpAddresses { get; set; }

    public string? AuthenticationType { get; set; }

    public PSCertificateAuthentication? CertificateAuthentication { get; set; }

    /// <summary>Throws while there is no first gateway.</summary>
    public string VirtualNetworkGateway1Text => TextTwin.Of(VirtualNetworkGateway1!.Id);

    public string VirtualNetworkGateway2Text => VirtualNetworkGateway2 is null ? string.Empty : TextTwin.Of(VirtualNetworkGateway2.Id);

    public string LocalNetworkGateway2Text => LocalNetworkGateway2 is null ? string.Empty : TextTwin.Of(LocalNetworkGateway2.Id);

    /// <summary>The id alone, like those of the gateways.</summary>
    public string PeerText => Peer is null ? string.Empty : TextTwin.Of(Peer.Id);

    public string TunnelConnectionStatusText => TunnelConnectionStatus is null ? string.Empty : TextTwin.Of(TunnelConnectionStatus);

    public string IngressNatRulesText => TextTwin.Of(IngressNatRules);

    /// <summary>Empty while the *ingress* rules are null, as in the original.</summary>
    public string EgressNatRulesText => IngressNatRules is null ? string.Empty : TextTwin.Of(EgressNatRules);

    public string GatewayCustomBgpIpAddressesText => TextTwin.Of(GatewayCustomBgpIpAddresses);

    public string CertificateAuthenticationText => TextTwin.Of(CertificateAuthentication);
}

public class PSIpsecPolicy
{
    public int SALifeTimeSeconds { get; set; }

    public int SADataSizeKilobytes { get; set; }

    public string? IpsecEncryption { get; set; }

    public string? IpsecIntegrity { get; set; }

    public string? IkeEncryption { get; set; }

    public string? IkeIntegrity { get; set; }

    public string? DhGroup { get; set; }

    public string? PfsGroup { get; set; }
}

public class PSTunnelConnectionHealth
{
    public string? Tunnel { get; set; }

    public string? ConnectionStatus { get; set; }

    public long? IngressBytesTransferred { get; set; }

    public long? EgressBytesTransferred { get; set; }

    public string? LastConnectionEstablishedUtcTime { get; set; }
}

public class PSTrafficSelectorPolicy
{
    public string[]? LocalAddressRanges { get; set; }

    public string[]? RemoteAddressRanges { get; set; }
}

public class PSCertificateAuthentication
{
    public string? OutboundAuthCertificate { get; set; }

    public string? InboundAuthCertificateSubjectName { get; set; }

    public List<string>? InboundAuthCertificateChain { get; set; }
}
