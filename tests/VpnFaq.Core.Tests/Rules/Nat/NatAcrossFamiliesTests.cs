namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatAcrossFamiliesTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Translations.Of(Translations.Ingress("fd00:10::/112"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.externalMappings[0].addressSpace");

    protected override World? NotApplicable => World.Of("""[ { "name": "in-oslo", "type": "Microsoft.Network/virtualNetworkGateways/natRules", "properties": { "internalMappings": [], "externalMappings": [] } } ]""");

    protected override World? Unknown => Translations.Of(Translations.Ingress("[parameters('inside')]"));

    protected override string UnknownFor => "properties.internalMappings[0].addressSpace";
}
