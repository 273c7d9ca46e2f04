using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A custom traffic selector of a connection.</summary>
internal sealed class TrafficSelectorPolicy(Fields fields, string path) : Part(path)
{
    public Field<ListOf<AddressPrefix>> LocalAddressRanges { get; } = fields.Prefixes("localAddressRanges");

    public Field<ListOf<AddressPrefix>> RemoteAddressRanges { get; } = fields.Prefixes("remoteAddressRanges");
}
