namespace VpnFaq.Facts;

/// <summary>The SKUs of VPN gateways.</summary>
internal static class GatewaySkus
{
    /// <summary>The table of SKUs.</summary>
    public static readonly Source Source = Source.VpnGateway("about-gateway-skus", "2026-06-11");

    /// <summary>The table of Standard and HighPerformance.</summary>
    public static readonly Source LegacySource = Source.VpnGateway("vpn-gateway-about-skus-legacy", "2026-02-27");

    /// <summary>The retirement of VpnGw1 to VpnGw5.</summary>
    public static readonly Source ConsolidationSource = Source.VpnGateway("gateway-sku-consolidation", "2026-07-23");

    /// <summary>Smallest first.</summary>
    public static readonly IReadOnlyList<GatewaySku> All =
    [
        new(Source) { Name = "Basic", Generation = 1, Tunnels = 10, SstpConnections = 128, PointToSiteConnections = null, ThroughputMbps = 100, Bgp = false, ZoneRedundant = false, ActiveActive = false, VirtualMachines = 200 },
        Legacy("Standard", tunnels: 10, throughput: 100, successor: "VpnGw1AZ"),
        Legacy("HighPerformance", tunnels: 30, throughput: 200, successor: "VpnGw2AZ"),
        Regional("VpnGw1", 1, tunnels: 30, clients: 250, throughput: 650, machines: 450),
        Zonal("VpnGw1AZ", 1, tunnels: 30, clients: 250, throughput: 650, machines: 1000),
        Regional("VpnGw2", 1, tunnels: 30, clients: 500, throughput: 1000, machines: 1300),
        Zonal("VpnGw2AZ", 1, tunnels: 30, clients: 500, throughput: 1000, machines: 2000),
        Regional("VpnGw2", 2, tunnels: 30, clients: 500, throughput: 1250, machines: 685),
        Zonal("VpnGw2AZ", 2, tunnels: 30, clients: 500, throughput: 1250, machines: 2000),
        Regional("VpnGw3", 1, tunnels: 30, clients: 1000, throughput: 1250, machines: 4000),
        Zonal("VpnGw3AZ", 1, tunnels: 30, clients: 1000, throughput: 1250, machines: 5000),
        Regional("VpnGw3", 2, tunnels: 30, clients: 1000, throughput: 2500, machines: 2240),
        Zonal("VpnGw3AZ", 2, tunnels: 30, clients: 1000, throughput: 2500, machines: 3300),
        Regional("VpnGw4", 2, tunnels: 100, clients: 5000, throughput: 5000, machines: 5300),
        Zonal("VpnGw4AZ", 2, tunnels: 100, clients: 5000, throughput: 5000, machines: 4400),
        Regional("VpnGw5", 2, tunnels: 100, clients: 10000, throughput: 10000, machines: 6700),
        Zonal("VpnGw5AZ", 2, tunnels: 100, clients: 10000, throughput: 10000, machines: 9000),
    ];

    // SKUs of ExpressRoute gateways by the values that the REST reference lists; Basic, Standard and HighPerformance are of both types.
    private static readonly HashSet<string> ExpressRouteOnly = new(StringComparer.OrdinalIgnoreCase) { "UltraPerformance", "ErGw1AZ", "ErGw2AZ", "ErGw3AZ", "ErGwScale" };

    private static readonly Dictionary<string, GatewaySku[]> ByName =
        All.GroupBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The retirement of Standard and HighPerformance was announced on this day (FAQ of 2024-03-06).</summary>
    public static DateTime LegacyAnnounced => new(2023, 11, 30);

    /// <summary>The retirement of VpnGw1 to VpnGw5 was announced in this month; the day is that of the article's first edition.</summary>
    public static DateTime RegionalAnnounced => new(2024, 9, 26);

    /// <summary>No new gateway with Standard or HighPerformance since this day (FAQ of 2024-07-10; another article says 2024).</summary>
    public static DateTime LegacyClosed => new(2023, 12, 1);

    /// <summary>Standard and HighPerformance retired with the end of this day (the latest of three published dates).</summary>
    public static DateTime LegacyRetired => new(2026, 6, 30);

    /// <summary>No new gateway with VpnGw1 to VpnGw5 since this day (an older edition named 1 January 2025).</summary>
    public static DateTime RegionalClosed => new(2025, 11, 1);

    /// <summary>VpnGw1 to VpnGw5 retired with the end of this day (other editions say 16 September, or "after September 2026").</summary>
    public static DateTime RegionalRetired => new(2026, 9, 30);

    /// <summary>The rows of a SKU, one per generation; none for a name that is no SKU of VPN gateways.</summary>
    public static IReadOnlyList<GatewaySku> Named(string name) => ByName.TryGetValue(name, out var rows) ? rows : [];

    /// <summary>The row of a SKU in a generation; the first of its rows where the generation is not known.</summary>
    public static GatewaySku? Find(string name, string? generation)
    {
        if (!ByName.TryGetValue(name, out var rows))
            return null;
        foreach (var row in rows)
        {
            if (string.Equals(generation, GenerationName(row), StringComparison.OrdinalIgnoreCase))
                return row;
        }

        return rows[0];
    }

    /// <summary>The generation as <c>vpnGatewayGeneration</c> has it; empty for legacy SKUs, which have none.</summary>
    public static string GenerationName(GatewaySku sku) => sku.Generation switch { 1 => "Generation1", 2 => "Generation2", _ => string.Empty };

    /// <summary>Whether only ExpressRoute gateways have a SKU of that name.</summary>
    public static bool IsExpressRouteOnly(string name) => ExpressRouteOnly.Contains(name);

    /// <summary>Whether only VPN gateways have a SKU of that name.</summary>
    public static bool IsVpnOnly(string name) => ByName.ContainsKey(name) && name.StartsWith("VpnGw", StringComparison.OrdinalIgnoreCase);

    private static GatewaySku Legacy(string name, int tunnels, int throughput, string successor) => new(LegacySource)
    {
        Name = name, Generation = 0, Tunnels = tunnels, SstpConnections = 128, PointToSiteConnections = null, ThroughputMbps = throughput,
        Bgp = true, ZoneRedundant = false, ActiveActive = name == "HighPerformance", VirtualMachines = null, ClosedForNew = LegacyClosed, Retired = LegacyRetired, Successor = successor,
    };

    private static GatewaySku Regional(string name, int generation, int tunnels, int clients, int throughput, int machines) => new(Source)
    {
        Name = name, Generation = generation, Tunnels = tunnels, SstpConnections = 128, PointToSiteConnections = clients, ThroughputMbps = throughput,
        Bgp = true, ZoneRedundant = false, Nat = name != "VpnGw1", VirtualMachines = machines, ClosedForNew = RegionalClosed, Retired = RegionalRetired, Successor = name + "AZ",
    };

    private static GatewaySku Zonal(string name, int generation, int tunnels, int clients, int throughput, int machines) => new(Source)
    {
        Name = name, Generation = generation, Tunnels = tunnels, SstpConnections = 128, PointToSiteConnections = clients, ThroughputMbps = throughput,
        Bgp = true, ZoneRedundant = true, Nat = name != "VpnGw1AZ", VirtualMachines = machines,
    };
}
