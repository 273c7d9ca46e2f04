using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class OutboundCertificateNotInKeyVault : CertificateConnectionRule
{
    public override RuleInfo Info { get; } = new(CertificateConnections.Source)
    {
        Id = "VPN362",
        Name = nameof(OutboundCertificateNotInKeyVault),
        Title = "The outbound certificate is an address in Key Vault",
        Severity = FindingSeverity.Error,
        Reason = "The gateway fetches the certificate with its private key from Key Vault, and from nowhere else.",
        Recommendation = "Put the certificate into Key Vault and give its address: https://<vault>.vault.azure.net/certificates/<name>/<version>.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckCertificates(Connection connection, RuleContext context)
    {
        if (!connection.CertificateAuthentication.TryGet(out var certificates) || certificates.OutboundAuthCertificate.State == FieldState.NotGiven)
            return NotApplicable("The connection names no outbound certificate.");
        if (!certificates.OutboundAuthCertificate.TryGet(out var address))
            return Unknown(certificates.OutboundAuthCertificate);
        // The value is not shown: somebody may have pasted the certificate, or its key, where the address belongs.
        return IsInKeyVault(address)
            ? Pass
            : Fail(certificates.OutboundAuthCertificate.Path, "(not shown)", "https://<vault>.vault.azure.net/certificates/<name>/<version>", "The outbound certificate is no Key Vault address.");
    }

    private static bool IsInKeyVault(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
        && uri.Host.EndsWith(CertificateConnections.VaultDomain, StringComparison.OrdinalIgnoreCase) && uri.Segments.Length >= 3;
}
