using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class EntraManualApp : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(ManualEntraApps.Source)
    {
        Id = "VPN909",
        Name = nameof(EntraManualApp),
        Title = "Clients sign in to the Azure VPN Client app that Microsoft registered",
        Severity = FindingSeverity.Warning,
        Reason = "The app that was registered by hand in each tenant ends on 31 March 2028, a year later in Azure Government and 21Vianet; clients cannot sign in afterwards.",
        Recommendation = "Change the audience to that of the app which Microsoft registered, and hand out new client profiles.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (client.AadAudience.IsUnreadable)
            return Unknown(client.AadAudience);
        if (!client.AadAudience.TryGet(out var audience))
            return NotApplicable("Clients do not sign in with Microsoft Entra ID.");
        if (ManualEntraApps.Find(audience) is not { } app)
            return Pass;
        if (context.AsOf < ManualEntraApps.Announced)
            return NotApplicable("The end of the app was not announced yet.");
        var fate = context.AsOf > app.Ends ? "ended" : "ends";
        return Fail(client.AadAudience, ManualEntraApps.Successor, $"The audience is that of the app registered by hand for {app.Cloud}, which {fate} on {Day(app.Ends)}.", impact: FixImpact.Interrupts);
    }
}
