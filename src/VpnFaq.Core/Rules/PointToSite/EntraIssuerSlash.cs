using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraIssuerSlash : EntraRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Entra)
    {
        Id = "VPN739",
        Name = nameof(EntraIssuerSlash),
        Title = "The issuer ends with a slash",
        Severity = FindingSeverity.Error,
        Reason = "Tokens name their issuer with a slash at the end, and the gateway compares letter by letter; without it the connection fails.",
        Recommendation = "Add the slash.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckEntra(VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        if (!client.AadIssuer.TryGet(out var issuer))
            return Unknown(client.AadIssuer);
        return issuer.EndsWith("/", StringComparison.Ordinal)
            ? Pass
            : Fail(client.AadIssuer, issuer + "/", "The issuer has no slash at its end, so no token matches it.", SetIssuer(gateway, client, issuer + "/"), FixImpact.Interrupts);
    }
}
