namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class CertificateSettingsMissingTests : RuleTests
{
    protected override World Passing => Worlds.CertificateConnection;

    protected override World Failing => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "inboundAuthCertificateSubjectName": null } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.certificateAuthentication.inboundAuthCertificateSubjectName");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "inboundAuthCertificateChain": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.certificateAuthentication.inboundAuthCertificateChain";

    [Fact]
    public void Nothing_at_all_fails_once() => Assert.Equal(["properties.certificateAuthentication"], Failures(Worlds.CertificateConnection
        .With("cn-oslo", """{ "properties": { "certificateAuthentication": null } }""")).Select(f => f.Property));

    [Fact]
    public void Each_missing_part_fails_where_it_belongs() => Assert.Equal(3, Failures(Worlds.CertificateConnection
        .With("cn-oslo", """{ "properties": { "certificateAuthentication": { "outboundAuthCertificate": "", "inboundAuthCertificateSubjectName": "", "inboundAuthCertificateChain": [] } } }""")).Select(f => f.Property).Distinct().Count());
}
