using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>The BGP addresses of one ip configuration of a gateway.</summary>
internal sealed class BgpPeeringAddresses(Fields fields, string path) : Part(path)
{
    public Field<ResourceId> IPConfigurationId { get; } = fields.Reference("ipconfigurationId");

    /// <summary>Given by Azure, from the gateway subnet.</summary>
    public Field<ListOf<AddressPrefix>> DefaultBgpIpAddresses { get; } = fields.Prefixes("defaultBgpIpAddresses");

    /// <summary>Chosen by the user, from the APIPA range.</summary>
    public Field<ListOf<AddressPrefix>> CustomBgpIpAddresses { get; } = fields.Prefixes("customBgpIpAddresses");

    /// <summary>Public addresses of the tunnels.</summary>
    public Field<ListOf<string>> TunnelIpAddresses { get; } = fields.Texts("tunnelIpAddresses");
}
