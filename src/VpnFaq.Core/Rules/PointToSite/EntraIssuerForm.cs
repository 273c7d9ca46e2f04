using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraIssuerForm : EntraRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Entra)
    {
        Id = "VPN740",
        Name = nameof(EntraIssuerForm),
        Title = "The issuer is an https address of a token service and the id of the tenant",
        Severity = FindingSeverity.Error,
        Reason = "The gateway takes only tokens whose issuer is exactly this text; a misspelt host matches none.",
        Recommendation = "Write https://sts.windows.net/, the id of the tenant and a slash.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckEntra(VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        if (!client.AadIssuer.TryGet(out var issuer))
            return Unknown(client.AadIssuer);
        var known = Uri.TryCreate(issuer, UriKind.Absolute, out var uri) && uri.Scheme == "https";
        if (known && EntraClients.IssuerHosts.Has(uri!.Host) && uri.Segments is [_, var id] && Guid.TryParseExact(id.TrimEnd('/'), "D", out _))
            return Pass;

        var mistake = !known ? "The issuer is not an https address."
            : !EntraClients.IssuerHosts.Has(uri!.Host) ? $"{uri.Host} issues no tokens for clients."
            : "The issuer does not end in the id of a tenant.";
        return Fail(client.AadIssuer, "https://sts.windows.net/<tenant id>/", mistake);
    }
}
