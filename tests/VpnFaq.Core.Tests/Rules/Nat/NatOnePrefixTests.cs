namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class NatOnePrefixTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Rule("""[ { "addressSpace": "10.10.1.0/24" }, { "addressSpace": "10.10.2.0/24" } ]""");

    protected override (string Resource, string Property) FailsAt => ("in-oslo", "properties.internalMappings");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Rule("null");

    protected override string UnknownFor => "properties.internalMappings";

    [Fact]
    public void An_empty_list_fails() => Assert.Single(Failures(Rule("[]")));

    private static World Rule(string inside) => World.Of($$"""
        [ { "name": "in-oslo", "type": "Microsoft.Network/virtualNetworkGateways/natRules",
            "properties": { "type": "Static", "mode": "IngressSnat", "internalMappings": {{inside}}, "externalMappings": [ { "addressSpace": "100.64.1.0/24" } ] } } ]
        """);
}
