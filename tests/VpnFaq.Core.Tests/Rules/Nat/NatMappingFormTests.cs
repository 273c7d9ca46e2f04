namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatMappingFormTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Translations.Of(Translations.Ingress("10.10.0.0-10.10.255.255"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.internalMappings[0].addressSpace");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Translations.Of(Translations.Ingress(outside: "[parameters('outside')]"));

    protected override string UnknownFor => "properties.externalMappings[0].addressSpace";

    [Theory]
    [InlineData("100.64.0.0/33")]
    [InlineData("100.64.0.5/24")]
    [InlineData("100.64/16")]
    public void Text_that_only_looks_like_a_prefix_fails(string outside) => Assert.Single(Failures(Translations.Of(Translations.Ingress(outside: outside))));

    [Fact]
    public void A_single_address_is_a_prefix() => Assert.True(IsKept(Translations.Of(Translations.Ingress("10.10.0.5/32", "100.64.0.5/32"))));
}
