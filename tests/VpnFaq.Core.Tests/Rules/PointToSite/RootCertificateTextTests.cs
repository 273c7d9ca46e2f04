namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificateTextTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Clients.Roots("-----BEGIN CERTIFICATE-----" + Worlds.RootCertificate + "-----END CERTIFICATE-----");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Clients.Roots("[parameters('rootCertificate')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData";

    [Fact]
    public void Each_kind_of_damage_is_told()
    {
        var root = Worlds.RootCertificate;
        var encoded = Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes("-----BEGIN CERTIFICATE-----\n" + root + "\n-----END CERTIFICATE-----\n"));
        Assert.Equal(
            ["PEM text in Base64", "not Base64", "cut off", "cut off", "no certificate", "no certificate"],
            Failures(Clients.Roots(encoded, "C:/certs/root.cer?", root[..601], root[..600], Convert.ToBase64String([1, 2, 3, 4, 5, 6]), "MAUwAwYBAQ==")).Select(f => f.Actual));
    }

    [Fact]
    public void White_space_and_expiry_are_other_rules_business() =>
        Assert.True(IsKept(Clients.Roots(Worlds.RootCertificate.Insert(64, "\\r\\n"), Clients.Root("2020-01-01", "2021-01-01"))));

    [Fact]
    public void The_data_itself_is_never_shown() =>
        Assert.DoesNotContain(Judge(Clients.Roots(Worlds.RootCertificate[..600])), f => (f.Message + f.Actual + f.Expected).Contains(Worlds.RootCertificate[..20], StringComparison.Ordinal));
}
