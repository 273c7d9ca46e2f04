namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class InboundChainUnreadableTests : RuleTests
{
    protected override World Passing => Worlds.CertificateConnection;

    protected override World Failing => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "inboundAuthCertificateChain": [ "-----BEGIN CERTIFICATE-----MIIC5jCCAc6g-----END CERTIFICATE-----" ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.certificateAuthentication.inboundAuthCertificateChain[0]");

    protected override World? NotApplicable => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": null } }""");

    protected override World? Unknown => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "inboundAuthCertificateChain": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.certificateAuthentication.inboundAuthCertificateChain";

    [Theory]
    [InlineData("MIIC+TCCAeGgAwIBAgIQFOJUqDaxV5xJcKpTKO...")]
    [InlineData("aGVsbG8gd29ybGQ=")]
    [InlineData("MIIBszCCAVmgAwIBAgIUAAAA")]
    public void Cut_text_and_other_content_fail(string text) => Assert.Single(Failures(Worlds.CertificateConnection.With("cn-oslo", $$"""
        { "properties": { "certificateAuthentication": { "inboundAuthCertificateChain": [ "{{Worlds.RootCertificate}}", "{{text}}" ] } } }
        """)));
}
