namespace Microsoft.Azure.Commands.Network.Models;

public class PSLocalNetworkGateway : PSTopLevelResource
{
    public string? GatewayIpAddress { get; set; }

    /// <summary>Empty, not null, when an address is used.</summary>
    public string? Fqdn { get; set; }

    public PSAddressSpace? LocalNetworkAddressSpace { get; set; }

    public string? ProvisioningState { get; set; }

    public PSBgpSettings? BgpSettings { get; set; }

    public string AddressSpaceText => TextTwin.Of(LocalNetworkAddressSpace);

    public string BgpSettingsText => TextTwin.Of(BgpSettings);
}

public class PSAddressSpace
{
    public List<string>? AddressPrefixes { get; set; }

    public string AddressPrefixesText => TextTwin.Of(AddressPrefixes);
}
