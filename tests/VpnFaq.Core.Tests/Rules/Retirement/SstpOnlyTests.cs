namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class SstpOnlyTests : RuleTests
{
    protected override World Passing => Offers("SSTP", "IkeV2").At("2027-04-01");

    protected override World Failing => Offers("SSTP").At("2027-03-31");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Offers("SSTP").At("2027-03-30");

    protected override World? Unknown => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": null } } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    private static World Offers(params string[] protocols) => Worlds.PointToSiteCertificate.With("gw-hub", $$"""
        { "properties": { "vpnClientConfiguration": { "vpnClientProtocols": [ "{{string.Join("\", \"", protocols)}}" ] } } }
        """);
}
