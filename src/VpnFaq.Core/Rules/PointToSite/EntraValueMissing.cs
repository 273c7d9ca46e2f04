using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraValueMissing : EntraRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Entra)
    {
        Id = "VPN737",
        Name = nameof(EntraValueMissing),
        Title = "Sign-in with Microsoft Entra ID has a tenant, an audience and an issuer",
        Severity = FindingSeverity.Error,
        Reason = "The three values belong together; without one of them the gateway cannot check a token.",
        Recommendation = "Enter tenant, audience and issuer.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckEntra(VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        var sum = default(VerdictSum);
        sum.Add(CheckValue(client.AadTenant, "tenant", "https://login.microsoftonline.com/<tenant id>"));
        sum.Add(CheckValue(client.AadAudience, "audience", ManualEntraApps.Successor));
        sum.Add(CheckValue(client.AadIssuer, "issuer", "https://sts.windows.net/<tenant id>/"));
        return sum.Total(string.Empty);
    }

    private static Verdict CheckValue(Field<string> field, string what, string expected) => field.State switch
    {
        FieldState.Given => Pass,
        FieldState.Unreadable => Unknown(field),
        _ => Fail(field, expected, $"Clients sign in with Microsoft Entra ID, and no {what} is named."),
    };
}
