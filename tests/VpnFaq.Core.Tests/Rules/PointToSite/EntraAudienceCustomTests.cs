namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraAudienceCustomTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.WithClients("""{ "aadAudience": "a21fce82-76af-45e6-8583-a08cb3b956f9" }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadAudience");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "aadAudience": "[variables('audience')]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.aadAudience";

    [Theory]
    [InlineData("41B23E61-6C1E-4545-B367-CD054E0ED4B4")]
    [InlineData("538ee9e6-310a-468d-afef-ea97365856a9")]
    public void Clients_registered_by_hand_are_known(string audience) =>
        Assert.True(IsKept(Worlds.PointToSiteEntra.WithClients($$"""{ "aadAudience": "{{audience}}" }""")));
}
