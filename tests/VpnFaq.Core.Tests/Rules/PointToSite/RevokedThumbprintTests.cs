namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class RevokedThumbprintTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate;

    protected override World Failing => Revoked("01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientRevokedCertificates[0].properties.thumbprint");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Revoked("[parameters('thumbprint')]");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientRevokedCertificates[0].properties.thumbprint";

    [Theory]
    [InlineData("bdf834528f0fff6eaae4c154e06b54322769276c", true)]
    [InlineData("bdf834528f0fff6eaae4c154e06b54322769276", false)]
    [InlineData("\\u200ebdf834528f0fff6eaae4c154e06b54322769276c", false)]
    public void Case_does_not_matter_length_and_invisible_marks_do(string thumbprint, bool kept) => Assert.Equal(kept, IsKept(Revoked(thumbprint)));

    private static World Revoked(string thumbprint) =>
        Worlds.PointToSiteCertificate.WithClients($$"""{ "vpnClientRevokedCertificates": [ { "name": "lost", "properties": { "thumbprint": "{{thumbprint}}" } } ] }""");
}
