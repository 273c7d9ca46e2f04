using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about root certificates that are not valid on the day.</summary>
internal abstract class RootLifeRule : ParsedCertificateRule
{
    /// <summary>Whether the rule is about gateways that have, or may have, another root that is valid.</summary>
    protected abstract bool OthersMayBeValid { get; }

    protected sealed override Verdict CheckCertificate(RootCertificate root, PublicCertificate certificate, VpnClientConfiguration client, RuleContext context)
    {
        if (client.AuthenticationTypes.IsUnreadable)
            return Unknown(client.AuthenticationTypes);
        if (!client.UsesCertificates)
            return NotApplicable("Clients do not sign in with certificates.");
        if (certificate.IsValidOn(context.AsOf))
            return Pass;
        if (client.MayHaveValidRoot(context.AsOf) != OthersMayBeValid)
            return NotApplicable("Another rule speaks of roots that are not valid here.");
        var expected = $"valid on {Day(context.AsOf)}";
        return certificate.NotAfter.Date < context.AsOf
            ? FailAt(root, $"until {Day(certificate.NotAfter)}", expected, $"expired on {Day(certificate.NotAfter)}{Others}.")
            : FailAt(root, $"from {Day(certificate.NotBefore)}", expected, $"is valid from {Day(certificate.NotBefore)} on only{Others}.");
    }

    private string Others => OthersMayBeValid ? string.Empty : ", and no other root is valid";
}
