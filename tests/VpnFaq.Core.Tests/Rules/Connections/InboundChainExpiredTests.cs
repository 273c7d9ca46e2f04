namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class InboundChainExpiredTests : RuleTests
{
    protected override World Passing => Worlds.CertificateConnection;

    protected override World Failing => Worlds.CertificateConnection.At("2036-01-02");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.certificateAuthentication.inboundAuthCertificateChain[0]");

    protected override World? NotApplicable => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "inboundAuthCertificateChain": [ "hello" ] } } }""");

    protected override World? Unknown => Worlds.CertificateConnection.With("cn-oslo", """{ "properties": { "certificateAuthentication": { "inboundAuthCertificateChain": "[parameters('x')]" } } }""");

    protected override string UnknownFor => "properties.certificateAuthentication.inboundAuthCertificateChain";

    [Fact]
    public void A_certificate_of_next_year_is_not_valid_yet() => Assert.Single(Failures(Worlds.CertificateConnection.At("2025-12-31")));
}
