using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class CertificateSettingsMissing : CertificateConnectionRule
{
    public override RuleInfo Info { get; } = new(CertificateConnections.Source)
    {
        Id = "VPN361",
        Name = nameof(CertificateSettingsMissing),
        Title = "A certificate-authenticated connection names its outbound certificate, the device's subject and its chain",
        Severity = FindingSeverity.Error,
        Reason = "Each side shows a certificate and checks the other's; with one of the three missing there is nothing to show or to check against.",
        Recommendation = "Set outboundAuthCertificate, inboundAuthCertificateSubjectName and inboundAuthCertificateChain.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckCertificates(Connection connection, RuleContext context)
    {
        if (!connection.CertificateAuthentication.TryGet(out var certificates))
            return Fail(connection.CertificateAuthentication.Path, "none", "certificates of both directions", "The connection authenticates with certificates and names none.");
        if (certificates.InboundAuthCertificateChain.IsUnreadable)
            return Unknown(certificates.InboundAuthCertificateChain);

        List<Failure>? failures = null;
        if (certificates.OutboundAuthCertificate.State == FieldState.NotGiven)
            (failures ??= []).Add(Fail(certificates.OutboundAuthCertificate, "the Key Vault address of a certificate", "The gateway has no certificate to show to the device."));
        if (certificates.InboundAuthCertificateSubjectName.State == FieldState.NotGiven)
            (failures ??= []).Add(Fail(certificates.InboundAuthCertificateSubjectName, "the subject name of the device's certificate", "The gateway does not know which subject the device's certificate has."));
        if (certificates.InboundAuthCertificateChain.Items().Count == 0)
            (failures ??= []).Add(Fail(certificates.InboundAuthCertificateChain, "public certificates, Base64", "The gateway has no chain to check the device's certificate against."));
        return From(failures);
    }
}
