namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatWithoutRouteTranslationTests : RuleTests
{
    protected override World Passing => Bgp("true");

    protected override World Failing => Bgp("false");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.enableBgpRouteTranslationForNat");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Bgp("\"[parameters('translate')]\"");

    protected override string UnknownFor => "properties.enableBgpRouteTranslationForNat";

    [Fact]
    public void It_is_off_where_nobody_turned_it_on() => Assert.Single(Failures(Bgp("null")));

    private static World Bgp(string translation) => Worlds.Nat
        .With("gw-hub", $$"""{ "properties": { "enableBgpRouteTranslationForNat": {{translation}} } }""")
        .With("cn-oslo", """{ "properties": { "enableBgp": true } }""");
}
