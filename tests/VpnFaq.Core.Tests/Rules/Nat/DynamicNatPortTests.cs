namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class DynamicNatPortTests : RuleTests
{
    protected override World Passing => Ports(null);

    protected override World Failing => Ports("8080-8080");

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.internalMappings[0].portRange");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Ports("[parameters('port')]");

    protected override string UnknownFor => "properties.internalMappings[0].portRange";

    private static World Ports(string? port) => Translations.Of(Translations.Ingress(outside: "100.64.0.0/26", type: "Dynamic", port: port));
}
