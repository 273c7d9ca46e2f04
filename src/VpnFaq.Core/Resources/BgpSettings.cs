using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>BGP settings of a gateway or of a local network gateway; paths start at that resource.</summary>
internal sealed class BgpSettings
{
    private AddressPrefix[]? peeringAddresses;

    public BgpSettings(Fields fields)
    {
        Asn = fields.Number("properties.bgpSettings.asn");
        BgpPeeringAddress = fields.Text("properties.bgpSettings.bgpPeeringAddress");
        PeerWeight = fields.Number("properties.bgpSettings.peerWeight");
        BgpPeeringAddresses = fields.Parts("properties.bgpSettings.bgpPeeringAddresses", static (f, path) => new BgpPeeringAddresses(f, path));
        // A dozen rules ask for it.
        if (BgpPeeringAddress.TryGet(out var text) && text.IndexOf('/') < 0 && AddressPrefix.Parse(text) is { IsIPv6: false } peer)
            Peer = peer;
    }

    /// <summary>Autonomous system number, 1 to 4294967294. Cmdlets show 0 where there is none.</summary>
    public Field<long> Asn { get; }

    /// <summary>The peer's address; an active-active gateway has two, joined by a comma.</summary>
    public Field<string> BgpPeeringAddress { get; }

    public Field<long> PeerWeight { get; }

    public Field<ListOf<BgpPeeringAddresses>> BgpPeeringAddresses { get; }

    /// <summary>The peer addresses of <see cref="BgpPeeringAddress"/>, one by one.</summary>
    public ListOf<AddressPrefix> PeeringAddresses => peeringAddresses ??=
        BgpPeeringAddress.TryGet(out var joined) ? [.. joined.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(a => AddressPrefix.Parse(a.Trim()))] : [];

    /// <summary>The one address of a device that speaks BGP; an invalid one where there is none or where it is no single IPv4 address.</summary>
    public AddressPrefix Peer { get; }

    /// <summary>Whether the user has chosen an address of the gateway.</summary>
    public bool HasCustomAddress
    {
        get
        {
            foreach (var addresses in BgpPeeringAddresses.Items())
            {
                if (addresses.CustomBgpIpAddresses.Items().Count > 0)
                    return true;
            }

            return false;
        }
    }
}
