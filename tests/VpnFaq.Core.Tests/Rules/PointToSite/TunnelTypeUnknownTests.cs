namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class TunnelTypeUnknownTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Worlds.PointToSiteCertificate.Tunnels("IkeV2", "WireGuard");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols[1]");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteCertificate.WithClients("""{ "vpnClientProtocols": [ 1 ] }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    [Fact]
    public void Case_does_not_matter() => Assert.True(IsKept(Worlds.PointToSiteCertificate.Tunnels("IKEV2", "openvpn")));
}
