namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class AddressNotZoneRedundantTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("pip-hub-1", """{ "zones": [ "1" ] }""");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "zones");

    protected override World? NotApplicable => NetworkWorlds.Sku("VpnGw2");

    protected override World? Unknown => Worlds.Hub.With("pip-hub-2", """{ "sku": null }""");

    protected override string UnknownFor => "sku.name";

    [Theory]
    [InlineData("westeurope", false)]
    [InlineData("West Europe", false)]
    [InlineData("westus", true)]
    [InlineData("atlantis", true)]
    public void An_address_without_zones_is_wrong_where_zones_are_known_to_be(string region, bool isKept) =>
        Assert.Equal(isKept, IsKept(NetworkWorlds.BothAddresses(Worlds.Hub, $$"""{ "zones": null, "location": "{{region}}" }""")));

    [Fact]
    public void Without_a_region_of_its_own_that_of_the_gateway_counts() =>
        Assert.Single(Failures(Worlds.Hub.With("pip-hub-1", """{ "zones": [], "location": null }""")));

    [Fact]
    public void Other_rules_speak_of_Basic_and_of_the_third_address()
    {
        Assert.True(IsKept(Worlds.Hub.With("pip-hub-1", """{ "zones": null, "sku": { "name": "Basic" } }""")));
        Assert.True(IsKept(Worlds.PointToSiteEntra.With("pip-hub-3", """{ "zones": null }""")));
    }
}
