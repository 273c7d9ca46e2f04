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
    public void A_site_of_its_own_needs_no_egress_rule() => Assert.True(IsKept(Worlds.Nat.Linked(["in-oslo"], [])
        .With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24" ] } } }""")));
}
