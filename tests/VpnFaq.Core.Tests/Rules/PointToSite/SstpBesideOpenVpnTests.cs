namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class SstpBesideOpenVpnTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Worlds.PointToSiteCertificate.Tunnels("SSTP", "OpenVPN", "IkeV2");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteCertificate.WithClients("""{ "vpnClientProtocols": null }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    [Fact]
    public void SSTP_with_IKEv2_is_possible() => Assert.True(IsKept(Worlds.PointToSiteCertificate.Tunnels("SSTP", "IkeV2")));
}
