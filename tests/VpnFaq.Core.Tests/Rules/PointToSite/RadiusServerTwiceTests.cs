namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RadiusServerTwiceTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteRadius;

    protected override World Failing => Servers("10.10.1.10", "10.10.1.10");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.radiusServers[1].radiusServerAddress");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Servers("10.10.1.10", "[parameters('second')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.radiusServers[1].radiusServerAddress";

    private static World Servers(string first, string second) => Worlds.PointToSiteRadius.WithClients($$"""
        { "radiusServers": [ { "radiusServerAddress": "{{first}}" }, { "radiusServerAddress": "{{second}}" } ] }
        """);
}
