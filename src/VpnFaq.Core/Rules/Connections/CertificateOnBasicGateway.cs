using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class CertificateOnBasicGateway : CertificateConnectionRule
{
    public override RuleInfo Info { get; } = new(CertificateConnections.Source)
    {
        Id = "VPN360",
        Name = nameof(CertificateOnBasicGateway),
        Title = "The gateway of a certificate-authenticated connection is not of the Basic SKU",
        Severity = FindingSeverity.Error,
        Reason = "Basic gateways authenticate site-to-site connections with preshared keys only.",
        Recommendation = "Use a gateway of VpnGw1AZ or higher, or a preshared key.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckCertificates(Connection connection, RuleContext context)
    {
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (!gateway.SkuName.IsGiven)
            return Unknown(gateway.SkuName);
        return gateway.IsBasic
            ? Fail(connection.AuthenticationType, "PSK, or a gateway of another SKU", $"Gateway {gateway.Name} is of the Basic SKU and does not authenticate with certificates.")
            : Pass;
    }
}
