namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatNameAgainstModeTests : RuleTests
{
    protected override World Passing => Translations.Of(Translations.Ingress(name: "inbound-oslo"), Translations.Egress(name: "EgressOslo"));

    protected override World Failing => Translations.Of(Translations.Egress(name: "oslo-Inbound"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub/oslo-Inbound", "properties.mode");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Translations.Of(Translations.Ingress(name: "inbound").Replace("IngressSnat", "[parameters('mode')]", StringComparison.Ordinal));

    protected override string UnknownFor => "properties.mode";

    [Fact]
    public void A_name_with_both_words_tells_nothing() => Assert.True(IsKept(Translations.Of(Translations.Egress(name: "inbound-and-outbound"))));
}
