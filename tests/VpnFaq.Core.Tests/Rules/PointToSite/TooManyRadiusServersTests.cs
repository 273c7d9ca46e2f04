namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class TooManyRadiusServersTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteRadius;

    protected override World Failing => Servers("10.10.1.10", "10.10.1.11", "10.10.1.12");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.radiusServers");

    protected override World? NotApplicable => Servers();

    protected override World? Unknown => Worlds.PointToSiteRadius.WithClients("""{ "radiusServers": "System.Object[]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.radiusServers";

    [Fact]
    public void The_single_address_of_older_bodies_counts_once() =>
        Assert.True(IsKept(Servers("10.10.1.10", "10.10.1.11").WithClients("""{ "radiusServerAddress": "10.10.1.10" }""")));

    private static World Servers(params string[] addresses) => Worlds.PointToSiteRadius.WithClients(
        $$"""{ "radiusServers": [ {{string.Join(", ", addresses.Select(a => $$"""{ "radiusServerAddress": "{{a}}" }"""))}} ] }""");
}
