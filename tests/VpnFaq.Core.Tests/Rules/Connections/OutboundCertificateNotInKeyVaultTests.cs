namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class OutboundCertificateNotInKeyVaultTests : RuleTests
{
    protected override World Passing => Worlds.CertificateConnection;

    protected override World Failing => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "outboundAuthCertificate": "MIIC5jCCAc6gAwIBAgIIFnDvnm5+8uEw" } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.certificateAuthentication.outboundAuthCertificate");

    protected override World? NotApplicable => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": null } }""");

    protected override World? Unknown => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "outboundAuthCertificate": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.certificateAuthentication.outboundAuthCertificate";

    [Theory]
    [InlineData("https://customerKv.vault.azure.net/Certificates/outBoundcert/Version", 0)]
    [InlineData("https://kv-net.vault.azure.net/certificates/gw-hub", 0)]
    [InlineData("http://kv-net.vault.azure.net/certificates/gw-hub", 1)]
    [InlineData("https://kv-net.vault.azure.net/", 1)]
    [InlineData("https://kv-net.vault.azure.net.example.com/certificates/gw-hub", 1)]
    public void The_address_names_vault_and_certificate(string address, int failures) => Assert.Equal(failures, Failures(Worlds.CertificateConnection.With("cn-oslo", $$"""
        { "properties": { "certificateAuthentication": { "outboundAuthCertificate": "{{address}}" } } }
        """)).Count());

    [Fact]
    public void What_was_pasted_in_its_place_is_not_shown() => Assert.All(Judge(Failing), f => Assert.DoesNotContain("MIIC5", f.Message + f.Actual + f.Expected + f.Fix, StringComparison.Ordinal));
}
