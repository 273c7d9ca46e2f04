namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RootCertificateWeakTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Clients.Roots(Worlds.MakeRoot(System.Security.Cryptography.RSA.Create(1024)));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Clients.Roots("[parameters('rootCertificate')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[0].properties.publicCertData";

    [Fact]
    public void SHA_1_is_weak() =>
        Assert.Equal(["SHA-1 or MD5"], Failures(Clients.Roots(Clients.WeaklySigned())).Select(f => f.Actual));
}
