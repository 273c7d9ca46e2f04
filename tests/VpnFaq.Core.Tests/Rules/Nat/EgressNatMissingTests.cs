namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class EgressNatMissingTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Worlds.Nat.Linked(["in-oslo"], []);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.egressNatRules");

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Worlds.Nat.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void A_rule_that_cannot_be_read_may_be_the_one_that_is_missing() =>
        Assert.Empty(Failures(Translations.Of(Translations.Ingress(), Translations.Egress("[parameters('network')]"))));

    [Fact]
    public void A_site_of_its_own_needs_no_egress_rule() => Assert.True(IsKept(Worlds.Nat.Linked(["in-oslo"], [])
        .With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24" ] } } }""")));
}
