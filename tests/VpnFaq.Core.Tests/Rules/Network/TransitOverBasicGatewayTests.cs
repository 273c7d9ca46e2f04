namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class TransitOverBasicGatewayTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Worlds.HubAndSpoke.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override (string Resource, string Property) FailsAt => ("vnet-spoke/spoke-to-hub", "properties.useRemoteGateways");

    protected override World? NotApplicable => Worlds.HubAndSpoke.Without("gw-hub");

    protected override World? Unknown => Worlds.HubAndSpoke.With("gw-hub", """{ "properties": { "sku": null } }""");

    protected override string UnknownFor => "properties.sku.name";
}
