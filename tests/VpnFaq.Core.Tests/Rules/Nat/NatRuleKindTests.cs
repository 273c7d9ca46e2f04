namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatRuleKindTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Mode("DNAT");

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.mode");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Mode("[parameters('mode')]");

    protected override string UnknownFor => "properties.mode";

    [Fact]
    public void A_type_that_does_not_exist_fails_too() =>
        Assert.Equal([("gw-hub/in-oslo", "properties.type", "Nat64")], Failures(Translations.Of(Translations.Ingress(type: "Nat64"))));

    [Fact]
    public void Case_does_not_matter() => Assert.True(IsKept(Mode("INGRESSSNAT")));

    private static World Mode(string mode) => Translations.Of(Translations.Ingress().Replace("IngressSnat", mode, StringComparison.Ordinal));
}
