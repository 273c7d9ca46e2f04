namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RadiusScoresAlikeTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteRadius;

    protected override World Failing => Scores("30", "30");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.radiusServers[1].radiusServerScore");

    protected override World? NotApplicable => Scores("30", "null");

    protected override World? Unknown => Scores("30", "\"[parameters('score')]\"");

    protected override string UnknownFor => "properties.vpnClientConfiguration.radiusServers[1].radiusServerScore";

    private static World Scores(string first, string second) => Worlds.PointToSiteRadius.WithClients($$"""
        { "radiusServers": [ { "radiusServerAddress": "10.10.1.10", "radiusServerScore": {{first}} }, { "radiusServerAddress": "10.10.1.11", "radiusServerScore": {{second}} } ] }
        """);
}
