namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class TunnelWithoutAuthenticationTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.Tunnels("OpenVPN", "IkeV2");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "vpnClientProtocols": null }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    [Fact]
    public void Entra_without_OpenVPN_is_another_rules_business() => Assert.True(IsKept(Worlds.PointToSiteEntra.Tunnels("IkeV2")));
}
