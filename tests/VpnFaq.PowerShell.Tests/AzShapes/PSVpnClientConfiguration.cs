namespace Microsoft.Azure.Commands.Network.Models;

public class PSVpnClientConfiguration
{
    public List<string>? VpnClientProtocols { get; set; }

    public List<string>? VpnAuthenticationTypes { get; set; }

    public PSAddressSpace? VpnClientAddressPool { get; set; }

    public List<PSVpnClientRootCertificate>? VpnClientRootCertificates { get; set; }

    public List<PSVpnClientRevokedCertificate>? VpnClientRevokedCertificates { get; set; }

    public List<PSIpsecPolicy>? VpnClientIpsecPolicies { get; set; }

    public string? RadiusServerAddress { get; set; }

    public string? RadiusServerSecret { get; set; }

    public List<PSRadiusServer>? RadiusServers { get; set; }

    public string? AadTenant { get; set; }

    public string? AadIssuer { get; set; }

    public string? AadAudience { get; set; }

    public List<PSClientConnectionConfiguration>? ClientConnectionConfigurations { get; set; }

    public bool? EnableFipsCompliance { get; set; }

    public string VpnClientProtocolsText => TextTwin.Of(VpnClientProtocols);

    public string VpnAuthenticationTypesText => TextTwin.Of(VpnAuthenticationTypes);

    public string VpnClientAddressPoolText => TextTwin.Of(VpnClientAddressPool);

    public string VpnClientRootCertificatesText => TextTwin.Of(VpnClientRootCertificates);

    public string RadiusServersText => TextTwin.Of(RadiusServers);
}

public class PSVpnClientRootCertificate : PSChildResource
{
    public string? ProvisioningState { get; set; }

    /// <summary>Base64 of the DER certificate.</summary>
    public string? PublicCertData { get; set; }
}

public class PSVpnClientRevokedCertificate : PSChildResource
{
    public string? Thumbprint { get; set; }

    public string? ProvisioningState { get; set; }
}

public class PSRadiusServer
{
    public string? RadiusServerAddress { get; set; }

    public string? RadiusServerSecret { get; set; }

    public int RadiusServerScore { get; set; }
}

/// <summary>Has a name and no id: it is not derived from PSChildResource.</summary>
public class PSClientConnectionConfiguration
{
    public string? Name { get; set; }

    public string? ProvisioningState { get; set; }

    public List<PSResourceId>? VirtualNetworkGatewayPolicyGroups { get; set; }

    public PSAddressSpace? VpnClientAddressPool { get; set; }
}

public class PSVirtualNetworkGatewayPolicyGroup : PSChildResource
{
    public string? ProvisioningState { get; set; }

    public bool IsDefault { get; set; }

    public int Priority { get; set; }

    public List<PSVirtualNetworkGatewayPolicyGroupMember>? PolicyMembers { get; set; }

    public List<PSResourceId>? ClientConnectionConfigurations { get; set; }

    public string PolicyMembersText => TextTwin.Of(PolicyMembers);

    public string P2SConnectionConfigurationsText => TextTwin.Of(ClientConnectionConfigurations);
}

public class PSVirtualNetworkGatewayPolicyGroupMember
{
    public string? Name { get; set; }

    public string? AttributeType { get; set; }

    public string? AttributeValue { get; set; }
}
