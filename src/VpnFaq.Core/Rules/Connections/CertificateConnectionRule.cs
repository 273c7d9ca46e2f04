using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about tunnels that authenticate with certificates.</summary>
internal abstract class CertificateConnectionRule : TunnelRule
{
    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (connection.AuthenticationType.IsUnreadable)
            return Unknown(connection.AuthenticationType);
        if (!connection.IsCertificateAuthenticated)
            return NotApplicable("The connection authenticates with a preshared key.");
        return connection.CertificateAuthentication.IsUnreadable ? Unknown(connection.CertificateAuthentication) : CheckCertificates(connection, context);
    }

    protected abstract Verdict CheckCertificates(Connection connection, RuleContext context);
}
