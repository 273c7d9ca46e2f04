namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PeeringOneSidedTests : RuleTests
{
    private const string Planned = """{ "properties": { "provisioningState": null, "peeringState": null } }""";

    protected override World Passing => Worlds.HubAndSpoke.With("hub-to-spoke", Planned);

    protected override World Failing => Passing.Without("spoke-to-hub");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/hub-to-spoke", "properties.remoteVirtualNetwork");

    protected override World? NotApplicable => Worlds.HubAndSpoke.Without("spoke-to-hub");

    protected override World? Unknown => Failing.Without("vnet-spoke");

    protected override string UnknownFor => "virtual network vnet-spoke";

    [Fact]
    public void A_half_that_stands_inside_its_network_is_found() => Assert.True(IsKept(Failing.With("vnet-spoke", $$"""
        { "properties": { "virtualNetworkPeerings": [ { "name": "spoke-to-hub", "properties": { "remoteVirtualNetwork": { "id": "{{Worlds.Group}}/virtualNetworks/vnet-hub" } } } ] } }
        """)));
}
