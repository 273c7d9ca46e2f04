namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatWithApipaBgpTests : RuleTests
{
    protected override World Passing => Bgp("172.31.0.1");

    protected override World Failing => Bgp("169.254.21.9");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.enableBgp");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Bgp("[parameters('peer')]");

    protected override string UnknownFor => "properties.bgpSettings.bgpPeeringAddress";

    private static World Bgp(string peer) => Worlds.Nat
        .With("cn-oslo", """{ "properties": { "enableBgp": true } }""")
        .With("lng-oslo", $$"""{ "properties": { "bgpSettings": { "asn": 65010, "bgpPeeringAddress": "{{peer}}" } } }""");
}
