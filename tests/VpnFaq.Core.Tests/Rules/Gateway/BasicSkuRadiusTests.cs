namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class BasicSkuRadiusTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override World Failing => Worlds.PointToSiteRadius.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnAuthenticationTypes");

    protected override World? NotApplicable => Worlds.PointToSiteRadius;

    protected override World? Unknown => Worlds.PointToSiteRadius.With("gw-hub", """{ "properties": { "sku": null } }""");

    protected override string UnknownFor => "properties.sku.name";

    [Fact]
    public void Servers_without_the_type_are_found_as_well() => Assert.Equal(
        [("gw-hub", "properties.vpnClientConfiguration.radiusServers", "2 servers")],
        Failures(Failing.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnAuthenticationTypes": null } } }""")));

    [Fact]
    public void A_single_server_is_found_by_its_address() => Assert.Equal(
        [("gw-hub", "properties.vpnClientConfiguration.radiusServerAddress", "10.10.1.9")],
        Failures(Passing.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "radiusServerAddress": "10.10.1.9" } } }""")));
}
