using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class InboundChainExpired : InboundChainRule
{
    public override RuleInfo Info { get; } = new(CertificateConnections.Source)
    {
        Id = "VPN364",
        Name = nameof(InboundChainExpired),
        Title = "No certificate of the inbound chain is past its time, or before it",
        Severity = FindingSeverity.Error,
        Reason = "A certificate that is not valid on the day signs nothing on that day, so the device's certificate cannot be checked.",
        Recommendation = "Put the renewed certificate into the chain, beside the old one until the device has changed over.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckText(CertificateText text, string path, RuleContext context)
    {
        if (text.Certificate is not { } certificate)
            return NotApplicable("The text is no certificate; another rule speaks of that.");
        if (certificate.NotAfter < context.AsOf)
            return Fail(path, Day(certificate.NotAfter), "a certificate that is valid", $"Certificate {certificate.Subject} expired on {Day(certificate.NotAfter)}.");
        return certificate.NotBefore.Date > context.AsOf
            ? Fail(path, Day(certificate.NotBefore), "a certificate that is valid", $"Certificate {certificate.Subject} is not valid before {Day(certificate.NotBefore)}.")
            : Pass;
    }
}
