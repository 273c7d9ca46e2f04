namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class StaticNatLengthsTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Translations.Of(Translations.Ingress("10.10.0.0/16", "100.64.0.0/24"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.externalMappings[0].addressSpace");

    protected override World? NotApplicable => Translations.Of(Translations.Ingress("10.10.0.0/16", "100.64.0.0/27", type: "Dynamic"));

    protected override World? Unknown => Translations.Of(Translations.Ingress("[parameters('inside')]"));

    protected override string UnknownFor => "properties.internalMappings[0].addressSpace";

    [Fact]
    public void A_longer_external_side_fails_as_a_shorter_one_does() =>
        Assert.Equal(["100.64.0.0/15"], Failures(Translations.Of(Translations.Ingress("10.10.0.0/16", "100.64.0.0/15"))).Select(f => f.Actual));
}
