namespace VpnFaq;

/// <summary>
/// A SKU of VPN gateways in one generation, with what it carries and when it closed. Figures from the gateway SKU table
/// (https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus, 2026-06-11), legacy rows from
/// https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-skus-legacy (2026-02-27).
/// </summary>
public sealed class GatewaySku
{
    internal GatewaySku(Facts.Source source) => Source = source;

    /// <summary>Name, as in <c>properties.sku.name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>1 or 2; 0 for legacy SKUs, which have none.</summary>
    public required int Generation { get; init; }

    /// <summary>Most site-to-site and VNet-to-VNet tunnels in all.</summary>
    public required int Tunnels { get; init; }

    /// <summary>Most clients over SSTP.</summary>
    public required int SstpConnections { get; init; }

    /// <summary>Most clients over IKEv2 and OpenVPN; null where the table lists none.</summary>
    public required int? PointToSiteConnections { get; init; }

    /// <summary>Aggregate throughput in Mbps, measured over all tunnels and clients, not guaranteed.</summary>
    public required int ThroughputMbps { get; init; }

    /// <summary>Whether BGP is supported.</summary>
    public required bool Bgp { get; init; }

    /// <summary>Whether instances are spread over availability zones, where the region has them.</summary>
    public required bool ZoneRedundant { get; init; }

    /// <summary>Whether both instances can be active. (https://learn.microsoft.com/azure/vpn-gateway/about-active-active-gateways, 2024-07-22)</summary>
    public bool ActiveActive { get; init; } = true;

    /// <summary>Whether NAT rules are supported. (https://learn.microsoft.com/azure/vpn-gateway/nat-overview, 2024-10-16)</summary>
    public bool Nat { get; init; }

    /// <summary>Most virtual machines and other endpoints that talk through the gateway; null where the table lists none.</summary>
    public required int? VirtualMachines { get; init; }

    /// <summary>Whether a gateway can be made with it on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True while it is open for new gateways.</returns>
    public bool IsOpen(DateTime day) => ClosedForNew is null || day < ClosedForNew;

    /// <summary>Day from which no new gateway can be made with it (date only); null while it is open.</summary>
    public DateTime? ClosedForNew { get; init; }

    /// <summary>Day of its retirement (date only); null where none is announced.</summary>
    public DateTime? Retired { get; init; }

    /// <summary>The SKU that takes its place; null where it stays.</summary>
    public string? Successor { get; init; }

    /// <summary>The document that states the figures.</summary>
    public Uri SourceUri => Source.Uri;

    /// <summary>Date that the document carries (date only).</summary>
    public DateTime SourceDate => Source.Date;

    internal Facts.Source Source { get; }

    /// <summary>Name, and the generation where the SKU exists in several.</summary>
    public override string ToString() => Generation == 0 ? Name : $"{Name} (generation {Generation})";
}
