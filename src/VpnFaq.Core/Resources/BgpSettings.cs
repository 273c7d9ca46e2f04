using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>BGP settings of a gateway or of a local network gateway; paths start at that resource.</summary>
internal sealed class BgpSettings(Fields fields)
{
    /// <summary>Autonomous system number, 1 to 4294967294. Cmdlets show 0 where there is none.</summary>
    public Field<long> Asn { get; } = fields.Number("properties.bgpSettings.asn");

    /// <summary>The peer's address; an active-active gateway has two, joined by a comma.</summary>
    public Field<string> BgpPeeringAddress { get; } = fields.Text("properties.bgpSettings.bgpPeeringAddress");

    public Field<long> PeerWeight { get; } = fields.Number("properties.bgpSettings.peerWeight");

    public Field<IReadOnlyList<BgpPeeringAddresses>> BgpPeeringAddresses { get; } =
        fields.Parts("properties.bgpSettings.bgpPeeringAddresses", static (f, path) => new BgpPeeringAddresses(f, path));

    /// <summary>The peer addresses of <see cref="BgpPeeringAddress"/>, one by one.</summary>
    public IEnumerable<AddressPrefix> PeeringAddresses =>
        BgpPeeringAddress.TryGet(out var joined) ? joined.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(a => AddressPrefix.Parse(a.Trim())) : [];
}
