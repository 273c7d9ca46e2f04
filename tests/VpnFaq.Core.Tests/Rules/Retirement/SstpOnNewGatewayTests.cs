namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class SstpOnNewGatewayTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "provisioningState": null, "vpnClientConfiguration": { "vpnClientProtocols": [ "SSTP" ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": [ "SSTP" ] } } }""");

    protected override World? Unknown => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": null } } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    [Theory]
    [InlineData("2026-03-30", false)]
    [InlineData("2026-03-31", true)]
    public void The_day_decides(string day, bool refused) => Assert.Equal(refused ? 1 : 0, Failures(Failing.At(day)).Count());
}
