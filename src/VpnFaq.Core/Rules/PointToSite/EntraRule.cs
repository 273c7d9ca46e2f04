using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about gateways whose clients sign in with Microsoft Entra ID.</summary>
internal abstract class EntraRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (client.AuthenticationTypes.IsUnreadable)
            return Unknown(client.AuthenticationTypes);
        return client.UsesEntra ? CheckEntra(client, gateway) : NotApplicable("Clients do not sign in with Microsoft Entra ID.");
    }

    protected abstract Verdict CheckEntra(VpnClientConfiguration client, VirtualNetworkGateway gateway);

    /// <summary>The id of the tenant in an address: its first segment, where that is a GUID.</summary>
    protected static bool TryGetTenant(string address, out Guid tenant)
    {
        tenant = default;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Segments is [_, var first, ..] && Guid.TryParse(first.TrimEnd('/'), out tenant);
    }

    /// <summary>The command that sets another issuer; empty where the values that have to go along are not known.</summary>
    protected static string SetIssuer(VirtualNetworkGateway gateway, VpnClientConfiguration client, string issuer) =>
        client.AadTenant.TryGet(out var tenant) && client.AadAudience.TryGet(out var audience)
            ? $"Set-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -AadTenantUri {Quote(tenant)} -AadAudienceId {Quote(audience)} -AadIssuerUri {Quote(issuer)}"
            : string.Empty;
}
