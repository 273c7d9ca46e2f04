namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RevokedTwiceTests : RuleTests
{
    protected override World Passing => Revoked("5405D9A8AB2A303D4E772C444BC88C3B97F55F79");

    protected override World Failing => Revoked("5405d9a8ab2a303d4e772c444bc88c3b97f55f78");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRevokedCertificates[1].properties.thumbprint");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Revoked("[parameters('thumbprint')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRevokedCertificates[1].properties.thumbprint";

    private static World Revoked(string second) => Worlds.PointToSiteCertificate.WithClients($$"""
        { "vpnClientRevokedCertificates": [
          { "name": "a", "properties": { "thumbprint": "5405D9A8AB2A303D4E772C444BC88C3B97F55F78" } },
          { "name": "b", "properties": { "thumbprint": "{{second}}" } } ] }
        """);
}
