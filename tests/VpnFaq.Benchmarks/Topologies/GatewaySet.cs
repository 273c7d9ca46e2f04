using System.Globalization;

namespace VpnFaq.Benchmarks.Topologies;

/// <summary>
/// What stands around one generated gateway, by its number: a network with a gateway subnet and a subnet of servers, two
/// public IPs, two sites, and a connection with a policy to each. The same number is the same set, always.
/// </summary>
internal sealed class GatewaySet(int number)
{
    private const int SetsPerMistake = 10;

    private static readonly string[] Skus = ["VpnGw1AZ", "VpnGw2AZ", "VpnGw3AZ"];

    private static readonly string[] Regions = ["westeurope", "northeurope", "swedencentral", "eastus2"];

    public string Label { get; } = number.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Nine of ten sets are sound; the tenth has one of the mistakes in turn.</summary>
    public Mistake Mistake { get; } = MistakeOf(number);

    public string Region => Regions[number % Regions.Length];

    public string Sku { get; init; } = MistakeOf(number) == Mistake.RetiredSku ? "VpnGw2" : Skus[number % Skus.Length];

    public string Generation { get; init; } = number % 3 == 0 ? "Generation1" : "Generation2";

    public bool Bgp => number % 2 == 0;

    /// <summary>Every fifth gateway lets clients dial in; it has one instance that works, the others have two.</summary>
    public bool PointToSite => number % 5 == 1;

    /// <summary>How many ip configurations the gateway has; the second public IP of a gateway with one is a spare.</summary>
    public int Instances => PointToSite ? 1 : 2;

    public string PeerAddresses => string.Join(',', Enumerable.Range(0, Instances).Select(PeerAddress));

    public string Group { get; } = $"/subscriptions/{Guid(number / 500, 'a')}/resourceGroups/rg-network-{number / 50:D4}/providers/Microsoft.Network";

    public string ResourceGroup { get; } = $"rg-network-{number / 50:D4}";

    public string Gateway => $"vgw-{Label}";

    public string Network => $"vnet-{Label}";

    public string GatewayId => $"{Group}/virtualNetworkGateways/{Gateway}";

    public string NetworkId => $"{Group}/virtualNetworks/{Network}";

    public string NetworkPrefix => $"{NetworkStart}.0/24";

    public string ServerPrefix => $"{NetworkStart}.0/25";

    public string GatewayPrefix => Mistake == Mistake.SmallGatewaySubnet ? $"{NetworkStart}.224/29" : $"{NetworkStart}.224/27";

    public string IpsecEncryption => Mistake == Mistake.WeakPolicy ? "DES3" : "GCMAES256";

    public string IpsecIntegrity => Mistake is Mistake.GcmWithSha or Mistake.WeakPolicy ? "SHA256" : "GCMAES256";

    public string DhGroup => Mistake == Mistake.WeakPolicy ? "DHGroup2" : "ECP384";

    private string NetworkStart => $"10.{number / 256 % 250}.{number % 256}";

    /// <summary>One of the two public IPs, ip configurations, connections and sites: 0 or 1.</summary>
    public string Name(string kind, int which) => $"{kind}-{Label}-{which + 1}";

    public string Id(string type, string kind, int which) => $"{Group}/{type}/{Name(kind, which)}";

    public string IPConfigurationId(int which) => $"{GatewayId}/ipConfigurations/{Name("ipconf", which)}";

    public string PublicAddress(int which) => $"20.{which + 50}.{number / 256 % 256}.{number % 256}";

    /// <summary>The gateway's own address in its subnet.</summary>
    public string PeerAddress(int which) => $"{NetworkStart}.{228 + which}";

    public string DeviceAddress(int which) => $"81.{which + 20}.{number / 256 % 256}.{number % 256}";

    public string DevicePeer(int which) => $"172.{16 + which}.{number % 256}.254";

    public long DeviceAsn(int which) => 65_100 + (number % 200 * 2) + which;

    public IEnumerable<string> SitePrefixes(int which)
    {
        yield return $"172.{16 + which}.{number % 256}.0/24";
        yield return $"192.168.{(number % 100) + (100 * which)}.0/24";
        if (which == 1 && Mistake == Mistake.SiteInNetwork)
            yield return $"{NetworkStart}.64/26";
    }

    /// <summary>A key of letters and digits that tells nothing of another one.</summary>
    public string SharedKey(int which)
    {
        const string alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
        var state = (uint)(number * 2) + (uint)which + 1;
        var key = new char[Mistake == Mistake.WeakPolicy ? 8 : 48];
        for (var i = 0; i < key.Length; i++)
            key[i] = alphabet[(int)(Next(ref state) % (uint)alphabet.Length)];
        return new string(key);
    }

    /// <summary>A GUID for a thing of this set.</summary>
    public string Guid(char thing) => Guid(number, thing);

    private static Mistake MistakeOf(int number) => number % SetsPerMistake == SetsPerMistake - 1 ? (Mistake)(1 + (number / SetsPerMistake % 5)) : Mistake.None;

    private static string Guid(int number, char thing)
    {
        var state = ((uint)number * 64) + thing;
        return $"{Next(ref state):x8}-{Next(ref state) & 0xFFFF:x4}-4{Next(ref state) & 0xFFF:x3}-8{Next(ref state) & 0xFFF:x3}-{Next(ref state):x8}{Next(ref state) & 0xFFFF:x4}";
    }

    // Small and the same on every machine; nothing here is a secret.
    private static uint Next(ref uint state)
    {
        state += 0x9E3779B9;
        var mixed = (state ^ (state >> 16)) * 0x21F0AAAD;
        mixed = (mixed ^ (mixed >> 15)) * 0x735A2D97;
        return mixed ^ (mixed >> 15);
    }
}
