namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class GatewayRegionTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("gw-hub", """{ "location": "northeurope" }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "location");

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Worlds.Hub.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void A_region_may_be_written_as_people_read_it() => Assert.True(IsKept(Worlds.Hub.With("gw-hub", """{ "location": "West Europe" }""")));
}
