namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class IPv6RouteToGatewayTests : RuleTests
{
    protected override World Passing => NetworkWorlds.Route("rt-spoke", "192.168.0.0/16", "VirtualNetworkGateway");

    protected override World Failing => NetworkWorlds.Route("rt-spoke", "fd00:db8:1::/48", "VirtualNetworkGateway");

    protected override (string Resource, string Property) FailsAt => ("rt-spoke", "properties.routes[0].properties.addressPrefix");

    protected override World? NotApplicable => NetworkWorlds.Route("rt-spoke", "fd00:db8:1::/48", "VirtualAppliance");

    protected override World? Unknown => Worlds.HubAndSpoke.With("rt-spoke", """{ "properties": { "routes": [ { "name": "a", "properties": { "addressPrefix": "fd00::/8" } } ] } }""");

    protected override string UnknownFor => "properties.routes[0].properties.nextHopType";
}
