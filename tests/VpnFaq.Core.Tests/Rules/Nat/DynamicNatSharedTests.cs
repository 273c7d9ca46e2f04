namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class DynamicNatSharedTests : RuleTests
{
    protected override World Passing => World.Linked(["in-oslo"], [], "cn-oslo");

    protected override World Failing => World.Linked(["in-oslo"], [], "cn-bergen");

    protected override (string Resource, string Property) FailsAt => ("gw-hub/in-oslo", "properties.type");

    protected override World? NotApplicable => Worlds.Nat;

    protected override World? Unknown => Translations.Of(Translations.Ingress(type: "[parameters('type')]"));

    protected override string UnknownFor => "properties.type";

    private static World World => Translations.Of(Translations.Ingress(outside: "100.64.0.0/26", type: "Dynamic")).Linked(["in-oslo"], []).PlusSite("bergen", "192.168.20.0/24");
}
