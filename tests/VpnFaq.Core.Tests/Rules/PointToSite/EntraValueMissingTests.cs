namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraValueMissingTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.WithClients("""{ "aadIssuer": null }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadIssuer");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "aadTenant": "[variables('tenant')]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.aadTenant";

    [Fact]
    public void Each_missing_value_is_told() => Assert.Equal(3, Failures(Worlds.PointToSiteEntra.WithClients("""{ "aadTenant": null, "aadAudience": "", "aadIssuer": null }""")).Count());
}
