namespace VpnFaq.Core.Tests.Rules.Network;

/// <summary>Changes of sound topologies that several rules about networks are tested with.</summary>
internal static class NetworkWorlds
{
    /// <summary>The hub with another gateway subnet.</summary>
    public static World GatewaySubnet(string prefix, string more = "") => In(Worlds.Hub, prefix, more);

    /// <summary>A topology whose hub has another gateway subnet.</summary>
    public static World In(World world, string prefix, string more = "") =>
        Subnets(world, "vnet-hub", $$""" "name": "GatewaySubnet", "properties": { "provisioningState": "Succeeded", "addressPrefix": "{{prefix}}" {{(more.Length == 0 ? "" : ",")}} {{more}} } """);

    /// <summary>A topology in which one network has these subnets.</summary>
    public static World Subnets(World world, string network, params string[] subnets) =>
        world.With(network, $$"""{ "properties": { "subnets": [ {{string.Join(", ", subnets.Select(s => "{" + s + "}"))}} ] } }""");

    /// <summary>The hub and its spoke with another route in the table of the gateway subnet.</summary>
    public static World GatewayRoute(string destination, string hop = "VirtualAppliance") => Route("rt-gateway", destination, hop);

    /// <summary>The hub and its spoke with one other route in a table.</summary>
    public static World Route(string table, string destination, string hop) => Worlds.HubAndSpoke.With(table, $$"""
        { "properties": { "routes": [ { "name": "other", "properties": { "addressPrefix": "{{destination}}", "nextHopType": "{{hop}}" } } ] } }
        """);

    /// <summary>The hub with a gateway of another SKU.</summary>
    public static World Sku(string sku) => Worlds.Hub.With("gw-hub", $$"""{ "properties": { "sku": { "name": "{{sku}}", "tier": "{{sku}}" } } }""");

    /// <summary>The hub with a property changed in both public addresses.</summary>
    public static World BothAddresses(World world, string patch) => world.With("pip-hub-1", patch).With("pip-hub-2", patch);

    /// <summary>The hub, on which other ip configurations are set.</summary>
    public static World IPConfigurations(World world, params string[] configurations) =>
        world.With("gw-hub", $$"""{ "properties": { "ipConfigurations": [ {{string.Join(", ", configurations)}} ] } }""");
}
