namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificateNotRsaTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Curve;

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData");

    protected override World? NotApplicable => Curve.Tunnels("OpenVPN");

    protected override World? Unknown => Curve.WithClients("""{ "vpnClientProtocols": null }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    private static World Curve { get; } = Clients.Roots(Clients.Root(System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256)));
}
