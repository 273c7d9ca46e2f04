namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class DynamicNatTooWideTests : RuleTests
{
    protected override World Passing => Outside("100.64.0.0/26");

    protected override World Failing => Outside("100.64.0.0/25");

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.externalMappings[0].addressSpace");

    protected override World? NotApplicable => Translations.Of(Translations.Ingress());

    protected override World? Unknown => Outside("[parameters('outside')]");

    protected override string UnknownFor => "properties.externalMappings[0].addressSpace";

    private static World Outside(string prefix) => Translations.Of(Translations.Ingress(outside: prefix, type: "Dynamic"));
}
