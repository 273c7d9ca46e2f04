using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraTenantsDiffer : EntraRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Entra)
    {
        Id = "VPN741",
        Name = nameof(EntraTenantsDiffer),
        Title = "Tenant and issuer name the same tenant",
        Severity = FindingSeverity.Error,
        Reason = "Clients would sign in to one tenant and need a token of another.",
        Recommendation = "Put the id of the same tenant into both values.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckEntra(VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        if (!client.AadTenant.TryGet(out var address))
            return Unknown(client.AadTenant);
        if (!client.AadIssuer.TryGet(out var issuer))
            return Unknown(client.AadIssuer);
        if (!TryGetTenant(address, out var tenant) || !TryGetTenant(issuer, out var issued))
            return NotApplicable("Tenant or issuer does not hold the id of a tenant.");
        if (tenant == issued)
            return Pass;
        var right = issuer.Replace(issuer.Split('/')[3], tenant.ToString());
        return Fail(client.AadIssuer, right, $"The tenant is {tenant}, the issuer that of {issued}.", SetIssuer(gateway, client, right), FixImpact.Interrupts);
    }
}
