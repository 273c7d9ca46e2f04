using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A service that a subnet is handed to.</summary>
internal sealed class SubnetDelegation(Fields fields, string path) : Part(path)
{
    public Field<string> ServiceName { get; } = fields.Text("properties.serviceName");
}
