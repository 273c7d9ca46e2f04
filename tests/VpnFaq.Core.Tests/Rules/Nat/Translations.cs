namespace VpnFaq.Core.Tests.Rules.Nat;

/// <summary>The sound world with NAT, changed where a test wants it. Its rules are in-oslo and out-oslo.</summary>
internal static class Translations
{
    private const string Gateway = Worlds.Group + "/virtualNetworkGateways/gw-hub";

    /// <summary>The gateway with these NAT rules alone; its connection stays as it is.</summary>
    public static World Of(params string[] rules) => Worlds.Nat.With("gw-hub", $$"""{ "properties": { "natRules": [ {{string.Join(", ", rules)}} ] } }""");

    /// <summary>One gateway that is not active-active.</summary>
    public static World Standby(this World world) => world.With("gw-hub", """{ "properties": { "activeActive": false } }""");

    /// <summary>Links rules by their names, and only these.</summary>
    public static World Linked(this World world, string[] ingress, string[] egress, string connection = "cn-oslo") => world.With(connection, $$"""
        { "properties": { "ingressNatRules": [ {{References(ingress)}} ], "egressNatRules": [ {{References(egress)}} ] } }
        """);

    /// <summary>A second site with its connection, that no NAT rule is linked to.</summary>
    public static World PlusSite(this World world, string name, params string[] prefixes) => world
        .Plus(Worlds.Site($"lng-{name}", "203.0.113.77", 65077, "192.168.77.1"))
        .With($"lng-{name}", $$"""{ "properties": { "bgpSettings": null, "localNetworkAddressSpace": { "addressPrefixes": [ "{{string.Join("\", \"", prefixes)}}" ] } } }""")
        .Plus(Worlds.SiteConnection($"cn-{name}", "gw-hub", $"lng-{name}"))
        .With($"cn-{name}", """{ "properties": { "enableBgp": false } }""");

    public static string Ingress(string inside = "10.10.0.0/16", string outside = "100.64.0.0/16", string name = "in-oslo", string type = "Static", string? instance = null, string? port = null) =>
        Rule(name, "IngressSnat", inside, outside, type, instance, port);

    public static string Egress(string inside = "10.10.0.0/16", string outside = "100.65.0.0/16", string name = "out-oslo", string type = "Static", string? instance = null, string? port = null) =>
        Rule(name, "EgressSnat", inside, outside, type, instance, port);

    private static string Rule(string name, string mode, string inside, string outside, string type, string? instance, string? port) => $$"""
        {
          "name": "{{name}}", "id": "{{Gateway}}/natRules/{{name}}", "type": "Microsoft.Network/virtualNetworkGateways/natRules",
          "properties": {
            "provisioningState": "Succeeded", "type": "{{type}}", "mode": "{{mode}}",
            {{(instance is null ? string.Empty : $"\"ipConfigurationId\": \"{Gateway}/ipConfigurations/{instance}\",")}}
            "internalMappings": [ {{Mapping(inside, port)}} ], "externalMappings": [ {{Mapping(outside, port)}} ]
          }
        }
        """;

    private static string Mapping(string prefix, string? port) =>
        port is null ? $$"""{ "addressSpace": "{{prefix}}" }""" : $$"""{ "addressSpace": "{{prefix}}", "portRange": "{{port}}" }""";

    private static string References(string[] names) => string.Join(", ", names.Select(n => $$"""{ "id": "{{Gateway}}/natRules/{{n}}" }"""));
}
