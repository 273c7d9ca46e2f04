using VpnFaq.Facts;

namespace VpnFaq.Settings;

/// <summary>Settings that come with the module, by name.</summary>
internal sealed class Preset
{
    private const FindingSeverity Warning = FindingSeverity.Warning, Error = FindingSeverity.Error;

    // Each of these would say again a part of what a rule about the floor says.
    private static readonly string[] PartsOfTunnelFloor = ["VPN409", "VPN410", "VPN411", "VPN412", "VPN413", "VPN415", "VPN416", "VPN419", "VPN420", "VPN808"];

    private static readonly string[] PartsOfClientFloor = ["VPN452"];

    private Preset(string name, string description) => (Name, Description) = (name, description);

    public static Preset Default { get; } = new("Default", "Every rule with its own severity.");

    /// <summary>For gateways that people depend on.</summary>
    public static Preset Production { get; } = new("Production", "Advice about availability and maintenance counts as a warning.")
    {
        Severity = Severities(
            Warning,
            "VPN116", "VPN123", "VPN261", "VPN262", "VPN330", "VPN420", "VPN615", "VPN716", "VPN751", "VPN768", "VPN826", "VPN830", "VPN831", "VPN915", "VPN917", "VPN918"),
    };

    /// <summary>For tunnels that have to meet NIST's guide to IPsec VPNs.</summary>
    public static Preset Strict { get; } = new("Strict", "Algorithms at least as strong as NIST SP 800-77 Rev. 1 asks for; anything weaker is an error.")
    {
        Floor = CryptoFloor.Sp80077,
        Severity = WithoutWeakness("VPN470", "VPN471"),
        StandAside = Aside("VPN470", "VPN471"),
    };

    /// <summary>For tunnels that have to meet the CNSA suite.</summary>
    public static Preset Cnsa { get; } = new("Cnsa", "Algorithms of the CNSA suite: AES-256, SHA-384, group 20; anything weaker is an error.")
    {
        Floor = CryptoFloor.Cnsa,
        Severity = WithoutWeakness("VPN472", "VPN473"),
        StandAside = Aside("VPN472", "VPN473"),
    };

    public static IReadOnlyList<Preset> All { get; } = [Default, Production, Strict, Cnsa];

    public string Name { get; }

    public string Description { get; }

    public IReadOnlyDictionary<string, FindingSeverity> Severity { get; private init; } = new Dictionary<string, FindingSeverity>();

    /// <summary>What a tunnel's algorithms have to reach; null where the preset asks for nothing beyond the rules.</summary>
    public CryptoFloor? Floor { get; private init; }

    /// <summary>Rules that need not be asked, each with the rule about the floor that says all that it would; both by id.</summary>
    public IReadOnlyDictionary<string, string> StandAside { get; private init; } = new Dictionary<string, string>();

    public static Preset? Find(string name) => All.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));

    // Replayed packets, keys below 112 bits, published keys and weak root certificates undo what a floor is for; advice about secrecy and key length counts.
    private static Dictionary<string, FindingSeverity> WithoutWeakness(params string[] floor) =>
        Severities(Error, [.. floor, "VPN132", "VPN352", "VPN353", "VPN731"]).Concat(Severities(Warning, "VPN354", "VPN414")).ToDictionary(p => p.Key, p => p.Value);

    private static Dictionary<string, FindingSeverity> Severities(FindingSeverity severity, params string[] ids) => ids.ToDictionary(id => id, _ => severity);

    private static Dictionary<string, string> Aside(string tunnels, string clients) =>
        PartsOfTunnelFloor.ToDictionary(id => id, _ => tunnels).Concat(PartsOfClientFloor.ToDictionary(id => id, _ => clients)).ToDictionary(p => p.Key, p => p.Value);
}
