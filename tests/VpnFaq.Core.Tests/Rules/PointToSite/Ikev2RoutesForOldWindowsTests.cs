namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class Ikev2RoutesForOldWindowsTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate.Spaces(25);

    protected override World Failing => Worlds.PointToSiteCertificate.Spaces(26);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteCertificate.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void Above_255_another_rule_speaks() => Assert.True(IsKept(Worlds.PointToSiteCertificate.Spaces(256)));
}
