namespace VpnFaq.Core.Tests.Rules.Bgp;

/// <summary>Tests of a rule about BGP: the hub and its site, changed in some settings.</summary>
public abstract class BgpRuleTests : RuleTests
{
    protected const string HubAddresses = "properties.bgpSettings.bgpPeeringAddresses";

    protected const string Asn = "properties.bgpSettings.asn";

    protected const string Peer = "properties.bgpSettings.bgpPeeringAddress";

    protected const string SitePrefixes = "properties.localNetworkAddressSpace.addressPrefixes";

    private const string Configurations = Worlds.Group + "/virtualNetworkGateways/gw-hub/ipConfigurations/";

    /// <summary>Numbers that nobody may use.</summary>
    public static TheoryData<long> ReservedAsns => [8074, 8075, 12076, 65517, 65520, 23456, 64496, 64511, 65535, 65551, 429496729, 4294967295];

    /// <summary>Numbers at the ends of the free ranges, and the one that Azure's lists leave out.</summary>
    public static TheoryData<long> FreeAsns => [1, 100, 64512, 65514, 65521, 65534, 65552, 4200000000, 65516];

    protected override World Passing => Worlds.Hub;

    /// <summary>The hub with other BGP settings of its site.</summary>
    protected static World Site(string settings, World? world = null) => (world ?? Worlds.Hub).With("lng-oslo", $$"""{ "properties": { "bgpSettings": {{settings}} } }""");

    /// <summary>The hub with other BGP settings of its gateway.</summary>
    protected static World Gateway(string settings, World? world = null) => (world ?? Worlds.Hub).With("gw-hub", $$"""{ "properties": { "bgpSettings": {{settings}} } }""");

    /// <summary>The world of APIPA sessions, the gateway having these custom addresses at its two ip configurations.</summary>
    protected static World Custom(string first, string second) => Gateway(
        $$"""
        { "bgpPeeringAddresses": [
          { "ipconfigurationId": "{{Configurations}}default", "defaultBgpIpAddresses": [ "10.10.255.4" ], "customBgpIpAddresses": [ {{Quoted(first)}} ] },
          { "ipconfigurationId": "{{Configurations}}activeActive", "defaultBgpIpAddresses": [ "10.10.255.5" ], "customBgpIpAddresses": [ {{Quoted(second)}} ] }
        ] }
        """,
        Worlds.ApipaBgp);

    /// <summary>The world of APIPA sessions, the connection choosing these addresses as configuration=address.</summary>
    protected static World Chosen(params string[] choices) => Worlds.ApipaBgp.With("cn-oslo", $$"""
        { "properties": { "gatewayCustomBgpIpAddresses": [ {{string.Join(", ", choices.Select(Choice))}} ] } }
        """);

    /// <summary>A second site at the hub, with a connection that uses BGP.</summary>
    protected static World SecondSite(string peer, World? world = null) => (world ?? Worlds.Hub)
        .Plus(Worlds.Site("lng-bergen", "203.0.113.20", 65011, peer))
        .Plus(Worlds.SiteConnection("cn-bergen", "gw-hub", "lng-bergen"));

    protected static World BgpOff(World world) => world.With("cn-oslo", """{ "properties": { "enableBgp": false } }""");

    private static string Choice(string choice) =>
        $$"""{ "ipConfigurationId": "{{Configurations}}{{choice.Split('=')[0]}}", "customBgpIpAddress": "{{choice.Split('=')[1]}}" }""";

    private static string Quoted(string list) => list.Length == 0 ? string.Empty : $"\"{list.Replace(",", "\",\"", StringComparison.Ordinal)}\"";
}
