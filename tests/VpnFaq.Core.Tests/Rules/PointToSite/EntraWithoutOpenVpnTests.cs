namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraWithoutOpenVpnTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.Tunnels("IkeV2");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "vpnClientProtocols": null }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    [Fact]
    public void OpenVPN_beside_IKEv2_will_do() => Assert.True(IsKept(Worlds.PointToSiteEntra.Tunnels("IkeV2", "OpenVPN")));
}
