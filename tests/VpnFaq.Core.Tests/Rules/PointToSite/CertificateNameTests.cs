namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class CertificateNameTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Named("Root of 2026");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRootCertificates[0].name");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Named("[parameters('name')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRootCertificates[0].name";

    [Theory]
    [InlineData("myTest3.cer", true)]
    [InlineData("root_2026-a", true)]
    [InlineData("root(new)", false)]
    public void Dots_hyphens_and_underscores_are_fine(string name, bool kept) => Assert.Equal(kept, IsKept(Named(name)));

    private static World Named(string name) =>
        Worlds.PointToSiteCertificate.WithClients($$"""{ "vpnClientRootCertificates": [ { "name": "{{name}}", "properties": { "publicCertData": "{{Worlds.RootCertificate}}" } } ] }""");
}
