namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class NoValidRootCertificateTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Clients.Roots(Clients.Root("2020-01-01", "2025-01-01"), Clients.Root("2027-01-01", "2037-01-01"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Clients.Roots("[parameters('rootCertificate')]", Clients.Root("2020-01-01", "2025-01-01"));

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData";

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2036-01-01", true)]
    [InlineData("2036-01-02", false)]
    public void The_day_decides(string day, bool kept) => Assert.Equal(kept, IsKept(Worlds.PointToSiteCertificate.At(day)));

    [Fact]
    public void One_valid_root_is_enough() => Assert.True(IsKept(Clients.Roots(Clients.Root("2020-01-01", "2025-01-01"), Worlds.RootCertificate)));

    [Fact]
    public void Roots_that_nobody_uses_are_not_judged() =>
        Assert.True(IsKept(Clients.Roots(Clients.Root("2020-01-01", "2025-01-01")).SignIn("AAD")));
}
