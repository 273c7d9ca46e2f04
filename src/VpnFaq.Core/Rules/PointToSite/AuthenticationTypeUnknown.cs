using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class AuthenticationTypeUnknown : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN705",
        Name = nameof(AuthenticationTypeUnknown),
        Title = "Authentication types for clients are Certificate, Radius or AAD",
        Severity = FindingSeverity.Error,
        Reason = "Azure knows no other; Microsoft Entra ID is still called AAD in this field.",
        Recommendation = "Use Certificate, Radius or AAD.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (client.AuthenticationTypes.IsUnreadable)
            return Unknown(client.AuthenticationTypes);
        if (!client.AuthenticationTypes.TryGet(out var types))
            return NotApplicable("The settings name no authentication type.");

        List<Failure>? failures = null;
        for (var i = 0; i < types.Count; i++)
        {
            if (!ClientTunnels.AuthenticationTypes.Has(types[i]))
                (failures ??= []).Add(Fail($"{client.AuthenticationTypes.Path}[{i}]", types[i], string.Join(", ", ClientTunnels.AuthenticationTypes), $"There is no authentication type {types[i]}."));
        }

        return From(failures);
    }
}
