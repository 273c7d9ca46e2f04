using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class CertificateName : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Troubleshooting)
    {
        Id = "VPN736",
        Name = nameof(CertificateName),
        Title = "The name of a certificate holds letters, digits, dots, hyphens and underscores only",
        Severity = FindingSeverity.Error,
        Reason = "The name becomes the name of a resource; Azure refuses blanks and brackets in it.",
        Recommendation = "Choose a name without blanks.",
        FaqId = "are-there-instructions-for-certificate-settings-and-parameters",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.RootCertificates.TryGetItems(out var roots))
            return Unknown(client.RootCertificates);
        if (!client.RevokedCertificates.TryGetItems(out var revoked))
            return Unknown(client.RevokedCertificates);
        var sum = default(VerdictSum);
        foreach (var root in roots)
            sum.Add(CheckName(root, root.Name));
        foreach (var certificate in revoked)
            sum.Add(CheckName(certificate, certificate.Name));
        return sum.Total("The gateway has no certificates.");
    }

    private static Verdict CheckName(Part part, Field<string> field)
    {
        if (!field.TryGet(out var name))
            return Unknown(part, field);
        return ResourceNames.IsValid(name)
            ? Pass
            : Fail(part, field, "letters, digits, . - _", $"The name {name} has a character that Azure refuses.");
    }
}
