namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatMapsBgpPeerTests : RuleTests
{
    protected override World Passing => Bgp("172.31.0.1");

    protected override World Failing => Bgp("10.10.0.1");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ingressNatRules[0]");

    protected override World? NotApplicable => Bgp("169.254.21.9");

    protected override World? Unknown => Bgp("[parameters('peer')]");

    protected override string UnknownFor => "properties.bgpSettings.bgpPeeringAddress";

    [Fact]
    public void The_address_after_translation_is_right() => Assert.True(IsKept(Bgp("100.64.0.1")));

    private static World Bgp(string peer) => Worlds.Nat
        .With("cn-oslo", """{ "properties": { "enableBgp": true } }""")
        .With("lng-oslo", $$"""{ "properties": { "bgpSettings": { "asn": 65010, "bgpPeeringAddress": "{{peer}}" } } }""");
}
