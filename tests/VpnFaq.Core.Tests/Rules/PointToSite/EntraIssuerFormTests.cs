namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraIssuerFormTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Issuer("https://sts.window.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11/");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadIssuer");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Issuer("[variables('issuer')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.aadIssuer";

    [Theory]
    [InlineData("https://sts.windows.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11", true)]
    [InlineData("https://sts.chinacloudapi.cn/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11/", true)]
    [InlineData("http://sts.windows.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11/", false)]
    [InlineData("https://login.microsoftonline.com/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11/v2.0/", false)]
    [InlineData("https://sts.windows.net/{0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11}/", false)]
    [InlineData("0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11", false)]
    public void Forms_of_the_issuer(string issuer, bool kept) => Assert.Equal(kept, IsKept(Issuer(issuer)));

    private static World Issuer(string issuer) => Worlds.PointToSiteEntra.WithClients($$"""{ "aadIssuer": "{{issuer}}" }""");
}
