namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DeviceAddressMissingTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": null } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.gatewayIpAddress");

    protected override World? NotApplicable => CannotOccur;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.gatewayIpAddress";

    [Fact]
    public void A_name_is_enough() => Assert.True(IsKept(Worlds.FqdnSite));

    [Fact]
    public void A_bare_name_from_a_list_of_resources_is_not_judged()
    {
        var bare = World.Of($$"""[ { "name": "lng-oslo", "id": "{{Worlds.Group}}/localNetworkGateways/lng-oslo", "type": "Microsoft.Network/localNetworkGateways" } ]""");
        Assert.All(Judge(bare), f => Assert.Equal(FindingOutcome.Unknown, f.Outcome));
    }
}
