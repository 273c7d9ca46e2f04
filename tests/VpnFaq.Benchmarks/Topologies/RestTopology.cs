using System.Globalization;
using System.Text.Json;

namespace VpnFaq.Benchmarks.Topologies;

/// <summary>Generated topologies as JSON files: lists as the REST interface gives them.</summary>
internal static class RestTopology
{
    private const int SetsPerFlush = 100;

    /// <summary>As many gateways, each with its network, public IPs, connections and sites.</summary>
    public static void WriteGateways(Stream stream, int count) => WriteList(stream, json =>
    {
        var writer = new RestWriter(json);
        for (var i = 0; i < count; i++)
        {
            writer.Write(new GatewaySet(i));
            if (i % SetsPerFlush == 0)
                json.Flush();
        }
    });

    /// <summary>One gateway with a tunnel to each of many sites, and as many prefixes behind each of them.</summary>
    public static void WriteHub(Stream stream, int tunnels, int prefixesPerSite) => WriteList(stream, json =>
    {
        var hub = new GatewaySet(0) { Sku = "VpnGw5AZ", Generation = "Generation2" };
        var writer = new RestWriter(json);
        writer.Network(hub);
        for (var which = 0; which < 2; which++)
            writer.PublicIP(hub, which);
        writer.Gateway(hub);
        for (var i = 0; i < tunnels; i++)
        {
            var site = new GatewaySet(2 * (i + 1));
            writer.Site(site, 0, SitePrefixes(i, prefixesPerSite));
            writer.Connection(hub, site, 0);
        }
    });

    /// <summary>The file of a number of gateways in the temporary folder; made where it is not there.</summary>
    public static string FileOf(int gateways) => FileOf($"gateways-{gateways.ToString(CultureInfo.InvariantCulture)}", stream => WriteGateways(stream, gateways));

    /// <summary>The file of the hub with a hundred tunnels and a thousand prefixes behind each.</summary>
    public static string FileOfHub() => FileOf("hub-100-1000", stream => WriteHub(stream, 100, 1_000));

    private static IEnumerable<string> SitePrefixes(int site, int count) =>
        Enumerable.Range(site * count, count).Select(i => $"{172 + (i / 65_536)}.{i / 256 % 256}.{i % 256}.0/28");

    private static string FileOf(string name, Action<Stream> write)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "VpnFaq.Benchmarks"));
        var path = Path.Combine(folder.FullName, $"{name}.json");
        using (var stream = File.Create(path))
            write(stream);
        return path;
    }

    private static void WriteList(Stream stream, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        write(json);
        json.WriteEndArray();
    }
}
