namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class PolicyBasedSelectorsOnIkeV1Tests : RuleTests
{
    protected override World Passing => Worlds.StaticHub.With("cn-oslo", """{ "properties": { "usePolicyBasedTrafficSelectors": true } }""");

    protected override World Failing => Worlds.IkeV1Site.With("cn-oslo", """{ "properties": { "usePolicyBasedTrafficSelectors": true } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.usePolicyBasedTrafficSelectors");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.IkeV1Site.With("cn-oslo", """{ "properties": { "usePolicyBasedTrafficSelectors": true } }""").Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Fact]
    public void A_policy_based_gateway_knows_nothing_else() => Assert.True(IsKept(Worlds.IkeV1Site
        .With("gw-hub", """{ "properties": { "vpnType": "PolicyBased" } }""")
        .With("cn-oslo", """{ "properties": { "usePolicyBasedTrafficSelectors": true } }""")));
}
