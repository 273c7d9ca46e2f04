namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraTenantFormTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Tenant("0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadTenant");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Tenant("[variables('tenant')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.aadTenant";

    [Theory]
    [InlineData("https://login.microsoftonline.com/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11/", true)]
    [InlineData("https://login.microsoftonline.us/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11", true)]
    [InlineData("https://login.microsoftonline.com/contoso.onmicrosoft.com", true)]
    [InlineData("https://login.microsoftonline.com/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11\\\\", false)]
    [InlineData("http://login.microsoftonline.com/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11", false)]
    [InlineData("https://login.microsoftonline.com/{0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11}", false)]
    [InlineData("https://login.microsoftonline.com/common", false)]
    [InlineData("https://login.microsoftonline.com/", false)]
    [InlineData("https://sts.windows.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11", false)]
    public void Forms_of_the_tenant(string tenant, bool kept) => Assert.Equal(kept, IsKept(Tenant(tenant)));

    private static World Tenant(string tenant) => Worlds.PointToSiteEntra.WithClients($$"""{ "aadTenant": "{{tenant}}" }""");
}
