using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraAudienceCustom : EntraRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN744",
        Name = nameof(EntraAudienceCustom),
        Title = "The audience is one of the known Azure VPN Clients",
        Severity = FindingSeverity.Information,
        Reason = "Another id is right if it is an app of your own; if not, no client can get a token for it.",
        Recommendation = "Make sure that the app exists in the tenant and that the clients' profiles name it, or use the client that Microsoft registered.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckEntra(VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        if (!client.AadAudience.TryGet(out var audience))
            return Unknown(client.AadAudience);
        if (!Guid.TryParseExact(audience, "D", out _))
            return NotApplicable("The audience is no application id.");
        return Is(audience, ManualEntraApps.Successor) || EntraClients.CloudOfAudience(audience) is not null
            ? Pass
            : Fail(client.AadAudience, ManualEntraApps.Successor, $"{audience} is not an Azure VPN Client of Microsoft; it has to be an app in your tenant.");
    }
}
