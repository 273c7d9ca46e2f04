using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraAudienceForm : EntraRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN742",
        Name = nameof(EntraAudienceForm),
        Title = "The audience is the id of an application",
        Severity = FindingSeverity.Warning,
        Reason = "The gateway compares the audience of a token with this value; the clients' tokens carry the id of their app.",
        Recommendation = "Use the id of the client that Microsoft registered, or of an app of your own.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckEntra(VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        if (!client.AadAudience.TryGet(out var audience))
            return Unknown(client.AadAudience);
        return Guid.TryParseExact(audience, "D", out _)
            ? Pass
            : Fail(client.AadAudience, ManualEntraApps.Successor, $"{audience} is not the id of an application.");
    }
}
