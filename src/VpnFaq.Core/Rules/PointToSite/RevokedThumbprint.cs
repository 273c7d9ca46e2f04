using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RevokedThumbprint : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Certificates)
    {
        Id = "VPN734",
        Name = nameof(RevokedThumbprint),
        Title = "The thumbprint of a revoked certificate is 40 hexadecimal digits",
        Severity = FindingSeverity.Error,
        Reason = "A thumbprint of another form matches no certificate, so the client that was meant to be locked out still gets in.",
        Recommendation = "Enter the SHA-1 thumbprint of the client's certificate, without blanks or colons.",
        FaqId = "what-is-the-difference-between-certificate-authentication-through-a-radius-server-and-azure-native-certificate-authentication-through-the-upload-of-a-trusted-certificate",
    };

    private const int Digits = 40;

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.RevokedCertificates.TryGetItems(out var revoked))
            return Unknown(client.RevokedCertificates);
        var sum = default(VerdictSum);
        foreach (var certificate in revoked)
            sum.Add(CheckThumbprint(certificate));
        return sum.Total("The gateway has no revoked certificates.");
    }

    private static Verdict CheckThumbprint(RevokedCertificate certificate)
    {
        if (!certificate.Thumbprint.TryGet(out var text))
            return Unknown(certificate, certificate.Thumbprint);
        return text.Length == Digits && text.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            ? Pass
            : Fail(certificate, certificate.Thumbprint, $"{Digits} hexadecimal digits", $"The thumbprint of revoked certificate {certificate.Name.Or("?")} is not {Digits} hexadecimal digits, so it locks nobody out.");
    }
}
