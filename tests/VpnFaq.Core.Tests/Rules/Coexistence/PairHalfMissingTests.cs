namespace VpnFaq.Core.Tests.Rules.Coexistence;

public sealed class PairHalfMissingTests : RuleTests
{
    protected override World Passing => Worlds.VnetToVnet;

    protected override World Failing => Worlds.VnetToVnet.Without("cn-far-hub");

    protected override (string Resource, string Property) FailsAt => ("cn-hub-far", "properties.virtualNetworkGateway2");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.VnetToVnet.Without("cn-far-hub", "gw-far");

    protected override string UnknownFor => "virtual network gateway gw-far";

    [Fact]
    public void A_half_whose_group_nobody_asked_for_is_not_missed()
    {
        var world = Worlds.VnetToVnet.Without("cn-far-hub")
            .With("gw-far", """{ "id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/far/providers/Microsoft.Network/virtualNetworkGateways/gw-far" }""")
            .With("cn-hub-far", """{ "properties": { "virtualNetworkGateway2": { "id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/far/providers/Microsoft.Network/virtualNetworkGateways/gw-far" } } }""");
        Assert.All(Judge(world), f => Assert.Equal(FindingOutcome.NotApplicable, f.Outcome));
    }

    [Fact]
    public void A_template_without_ids_is_not_judged_by_groups() => Assert.All(
        Judge(Worlds.VnetToVnet.Without("cn-far-hub").With("cn-hub-far", """{ "id": null }""")), f => Assert.NotEqual(FindingOutcome.Fail, f.Outcome));
}
