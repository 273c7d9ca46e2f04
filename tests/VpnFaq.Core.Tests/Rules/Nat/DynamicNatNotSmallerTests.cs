namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class DynamicNatNotSmallerTests : RuleTests
{
    protected override World Passing => Translations.Of(Translations.Ingress("10.10.0.0/25", "100.64.0.0/26", type: "Dynamic"));

    protected override World Failing => Translations.Of(Translations.Ingress("10.10.0.0/27", "100.64.0.0/27", type: "Dynamic"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.externalMappings[0].addressSpace");

    protected override World? NotApplicable => Translations.Of(Translations.Ingress());

    protected override World? Unknown => Translations.Of(Translations.Ingress("[parameters('inside')]", type: "Dynamic"));

    protected override string UnknownFor => "properties.internalMappings[0].addressSpace";

    [Fact]
    public void A_larger_external_side_fails() => Assert.Single(Failures(Translations.Of(Translations.Ingress("10.10.0.0/28", "100.64.0.0/26", type: "Dynamic"))));
}
