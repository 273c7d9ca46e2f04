namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificateExpiringTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Clients.Roots(Clients.Root("2024-01-01", "2027-01-01"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData");

    protected override World? NotApplicable => Clients.Roots(Clients.Root("2020-01-01", "2025-01-01"));

    protected override World? Unknown => Clients.Roots("[parameters('rootCertificate')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData";

    [Theory]
    [InlineData("2026-10-02", true)]
    [InlineData("2026-10-03", false)]
    [InlineData("2027-01-01", false)]
    public void Ninety_days_before_the_end_it_speaks_up(string day, bool kept) =>
        Assert.Equal(kept, IsKept(Clients.Roots(Clients.Root("2024-01-01", "2027-01-01")).At(day)));
}
