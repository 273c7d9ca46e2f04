namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraAudienceFormTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Audience("Azure VPN");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadAudience");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Audience("[variables('audience')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.aadAudience";

    [Theory]
    [InlineData("C632B3DF-FB67-4D84-BDCF-B95AD541B5C8", true)]
    [InlineData("{c632b3df-fb67-4d84-bdcf-b95ad541b5c8}", false)]
    [InlineData("c632b3df-fb67-4d84-bdcf-b95ad541b5c", false)]
    [InlineData("c632b3df-fb67-4d84-bdcf-b95ad541b5c8,41b23e61-6c1e-4545-b367-cd054e0ed4b4", false)]
    public void One_GUID_and_nothing_else(string audience, bool kept) => Assert.Equal(kept, IsKept(Audience(audience)));

    private static World Audience(string audience) => Worlds.PointToSiteEntra.WithClients($$"""{ "aadAudience": "{{audience}}" }""");
}
