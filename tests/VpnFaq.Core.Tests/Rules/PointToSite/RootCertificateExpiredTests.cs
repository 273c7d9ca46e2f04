namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificateExpiredTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Clients.Roots(Worlds.RootCertificate, Clients.Root("2020-01-01", "2025-01-01"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[1].properties.publicCertData");

    protected override World? NotApplicable => Clients.Roots(Clients.Root("2020-01-01", "2025-01-01"));

    protected override World? Unknown => Clients.Roots("[parameters('rootCertificate')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData";

    [Fact]
    public void A_root_for_later_fails_until_its_day()
    {
        var world = Clients.Roots(Worlds.RootCertificate, Clients.Root("2027-01-01", "2037-01-01"));
        Assert.Equal(["from 1 January 2027"], Failures(world).Select(f => f.Actual));
        Assert.True(IsKept(world.At("2027-01-01")));
    }
}
