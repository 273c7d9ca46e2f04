namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatRulesOverlapTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Two("10.10.8.0/24");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.egressNatRules[1]");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.Nat.With("gw-hub", """{ "properties": { "natRules": null } }""");

    protected override string UnknownFor => "NAT rule in-oslo";

    [Fact]
    public void Rules_for_different_prefixes_are_kept() => Assert.True(IsKept(Two("10.11.0.0/24")));

    [Fact]
    public void Rules_with_ports_are_kept() => Assert.True(IsKept(Translations.Of(
        Translations.Egress(name: "out-80", port: "80-80"), Translations.Egress(name: "out-443", port: "443-443")).Linked([], ["out-80", "out-443"])));

    private static World Two(string second) => Translations.Of(
        Translations.Egress(name: "out-1"), Translations.Egress(second, "100.66.0.0/24", "out-2")).Linked([], ["out-1", "out-2"]);
}
