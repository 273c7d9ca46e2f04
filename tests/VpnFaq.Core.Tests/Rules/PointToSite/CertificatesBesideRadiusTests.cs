namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class CertificatesBesideRadiusTests : RuleTests
{
    protected override World Passing => Both.Tunnels("OpenVPN");

    protected override World Failing => Both.Tunnels("IkeV2", "OpenVPN");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnAuthenticationTypes");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Both.WithClients("""{ "vpnClientProtocols": null }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    private static World Both => Worlds.PointToSiteCertificate.SignIn("Certificate", "Radius");
}
