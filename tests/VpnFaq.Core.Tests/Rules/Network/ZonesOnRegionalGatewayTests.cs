namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class ZonesOnRegionalGatewayTests : RuleTests
{
    protected override World Passing => NetworkWorlds.BothAddresses(NetworkWorlds.Sku("VpnGw2"), """{ "zones": null }""");

    protected override World Failing => NetworkWorlds.Sku("VpnGw2");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "zones");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => NetworkWorlds.BothAddresses(NetworkWorlds.Sku("VpnGw2"), """{ "zones": { "all": true } }""");

    protected override string UnknownFor => "zones";

    [Fact]
    public void One_zone_is_as_wrong_as_three() =>
        Assert.Contains(("pip-hub-2", "zones", "2"), Failures(NetworkWorlds.BothAddresses(NetworkWorlds.Sku("VpnGw1"), """{ "zones": [ "2" ] }""")));

    [Fact]
    public void Nothing_is_known_of_zones_at_Basic_gateways() => Assert.True(IsKept(NetworkWorlds.Sku("Basic")));
}
