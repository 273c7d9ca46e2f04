using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>The APIPA address of the gateway that a connection uses for BGP.</summary>
internal sealed class CustomBgpIpAddress(Fields fields, string path) : Part(path)
{
    public Field<string> IPConfigurationId { get; } = fields.Text("ipConfigurationId");

    public Field<string> Address { get; } = fields.Text("customBgpIpAddress");
}
