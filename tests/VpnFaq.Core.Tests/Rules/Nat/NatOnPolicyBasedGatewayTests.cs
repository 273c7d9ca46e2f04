namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatOnPolicyBasedGatewayTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Type("PolicyBased");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnType");

    protected override World? NotApplicable => Worlds.Hub.With("gw-hub", """{ "properties": { "vpnType": "PolicyBased" } }""");

    protected override World? Unknown => Type("[parameters('vpnType')]");

    protected override string UnknownFor => "properties.vpnType";

    private static World Type(string type) => Worlds.Nat.With("gw-hub", $$"""{ "properties": { "vpnType": "{{type}}" } }""");
}
