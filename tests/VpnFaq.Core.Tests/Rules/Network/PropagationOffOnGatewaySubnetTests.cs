namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PropagationOffOnGatewaySubnetTests : RuleTests
{
    protected override World Passing => Worlds.HubAndSpoke;

    protected override World Failing => Worlds.HubAndSpoke.With("rt-gateway", """{ "properties": { "disableBgpRoutePropagation": true } }""");

    protected override (string Resource, string Property) FailsAt => ("rt-gateway", "properties.disableBgpRoutePropagation");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.HubAndSpoke.With("rt-gateway", """{ "properties": { "disableBgpRoutePropagation": "[parameters('off')]" } }""");

    protected override string UnknownFor => "properties.disableBgpRoutePropagation";

    [Fact]
    public void A_spoke_may_keep_the_routes_out() =>
        Assert.True(IsKept(Worlds.HubAndSpoke.With("rt-spoke", """{ "properties": { "disableBgpRoutePropagation": true } }""")));

    [Fact]
    public void Without_the_flag_routes_propagate() =>
        Assert.True(IsKept(Worlds.HubAndSpoke.With("rt-gateway", """{ "properties": { "disableBgpRoutePropagation": null } }""")));
}
