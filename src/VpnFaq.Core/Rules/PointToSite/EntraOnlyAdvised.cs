using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraOnlyAdvised : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.EntraPolicy)
    {
        Id = "VPN711",
        Name = nameof(EntraOnlyAdvised),
        Title = "Clients sign in with Microsoft Entra ID only",
        Severity = FindingSeverity.Information,
        Reason = "Accounts in Entra ID can be watched, locked and put under multifactor authentication in one place; certificates and RADIUS accounts cannot.",
        Recommendation = "Move clients to Entra ID over OpenVPN and then switch the other authentication types off.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.IsBasic)
            return NotApplicable("The Basic SKU has no sign-in with Microsoft Entra ID.");
        if (!client.AuthenticationTypes.TryGetItems(out var types))
            return Unknown(client.AuthenticationTypes);
        if (types.Count == 0 && !client.UsesCertificates && !client.UsesRadius && !client.UsesEntra)
            return NotApplicable("The settings have no authentication at all.");
        if (client.UsesEntra && !client.UsesCertificates && !client.UsesRadius)
            return Pass;
        var others = string.Join(" and ", new[] { (client.UsesCertificates, "certificates"), (client.UsesRadius, "RADIUS") }.Where(o => o.Item1).Select(o => o.Item2));
        return Fail(client.AuthenticationTypes.Path, string.Join(", ", types), "AAD", $"Clients sign in with {others}.");
    }
}
