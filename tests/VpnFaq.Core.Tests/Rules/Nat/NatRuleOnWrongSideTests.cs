namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatRuleOnWrongSideTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Worlds.Nat.Linked(["out-oslo"], []);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ingressNatRules[0]");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Translations.Of(Translations.Ingress().Replace("IngressSnat", "[parameters('mode')]", StringComparison.Ordinal)).Linked(["in-oslo"], []);

    protected override string UnknownFor => "properties.mode";

    [Fact]
    public void Both_lists_are_looked_at() => Assert.Equal(2, Failures(Worlds.Nat.Linked(["out-oslo"], ["in-oslo"])).Count());
}
