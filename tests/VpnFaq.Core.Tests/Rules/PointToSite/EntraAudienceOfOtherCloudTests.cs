namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraAudienceOfOtherCloudTests : RuleTests
{
    protected override World Passing => Audience("41b23e61-6c1e-4545-b367-cd054e0ed4b4");

    protected override World Failing => Audience("51bb15d4-3a4f-4ebf-9dca-40096fe32426");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadAudience");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Audience("51bb15d4-3a4f-4ebf-9dca-40096fe32426").WithClients("""{ "aadTenant": null, "vpnAuthenticationTypes": [ "AAD" ] }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.aadTenant";

    [Theory]
    [InlineData("https://login.microsoftonline.us/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11", true)]
    [InlineData("https://login.partner.microsoftonline.cn/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11", false)]
    public void The_host_of_the_tenant_tells_the_cloud(string tenant, bool kept) =>
        Assert.Equal(kept, IsKept(Audience("51bb15d4-3a4f-4ebf-9dca-40096fe32426").WithClients($$"""{ "aadTenant": "{{tenant}}" }""")));

    private static World Audience(string audience) => Worlds.PointToSiteEntra.WithClients($$"""{ "aadAudience": "{{audience}}" }""");
}
