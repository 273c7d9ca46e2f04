namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatExternalMappingTakenTests : RuleTests
{
    protected override World Passing => Worlds.Nat.PlusSite("bergen", "192.168.20.0/24");

    protected override World Failing => Worlds.Nat.PlusSite("bergen", "100.64.20.0/24");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.natRules[0].properties.externalMappings[0].addressSpace");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Nat.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void A_site_may_not_look_like_the_network() =>
        Assert.Equal(["10.10.0.0/16"], Failures(Translations.Of(Translations.Ingress(outside: "10.10.0.0/16"))).Select(f => f.Actual));

    [Fact]
    public void The_network_may_look_like_another_part_of_itself() =>
        Assert.True(IsKept(Translations.Of(Translations.Egress("10.10.1.0/24", "10.10.2.0/24"))));
}
