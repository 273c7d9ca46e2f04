namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class GatewaySubnetOverlapTests : RuleTests
{
    private const string Own = """ "name": "GatewaySubnet", "properties": { "addressPrefix": "10.10.255.0/27" } """;

    protected override World Passing => With("10.10.255.32/27");

    protected override World Failing => With("10.10.255.16/28");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub/GatewaySubnet", "properties.addressPrefixes");

    protected override World? NotApplicable => NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", """ "name": "servers", "properties": { "addressPrefix": "10.10.1.0/24" } """);

    protected override World? Unknown => NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", Own, """ "name": "servers", "properties": { "addressPrefix": { "value": 1 } } """);

    protected override string UnknownFor => "properties.addressPrefixes";

    [Fact]
    public void A_wider_subnet_around_it_overlaps() => Assert.Single(Failures(With("10.10.0.0/16")));

    [Fact]
    public void Overlaps_of_other_subnets_are_not_its_business() => Assert.True(IsKept(NetworkWorlds.Subnets(
        Worlds.Hub, "vnet-hub", Own, """ "name": "a", "properties": { "addressPrefix": "10.10.1.0/24" } """, """ "name": "b", "properties": { "addressPrefix": "10.10.1.0/25" } """)));

    private static World With(string prefix) => NetworkWorlds.Subnets(Worlds.Hub, "vnet-hub", Own, $$""" "name": "servers", "properties": { "addressPrefix": "{{prefix}}" } """);
}
