using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class EntraTenantForm : EntraRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Entra)
    {
        Id = "VPN738",
        Name = nameof(EntraTenantForm),
        Title = "The tenant is an https address of a sign-in host and the id of the tenant",
        Severity = FindingSeverity.Error,
        Reason = "Clients are sent to this address to sign in; with another form they get nowhere.",
        Recommendation = "Write https://login.microsoftonline.com/ and the id of the tenant, with no backslash; a slash at the end does no harm.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckEntra(VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        if (!client.AadTenant.TryGet(out var tenant))
            return Unknown(client.AadTenant);
        return Mistake(tenant) is { } mistake ? Fail(client.AadTenant, "https://login.microsoftonline.com/<tenant id>", mistake) : Pass;
    }

    private static string? Mistake(string tenant)
    {
        if (tenant.IndexOf('\\') >= 0)
            return "The tenant holds a backslash.";
        if (!Uri.TryCreate(tenant, UriKind.Absolute, out var uri) || uri.Scheme != "https")
            return "The tenant is not an https address.";
        if (EntraClients.CloudOfHost(uri.Host) is null)
            return $"{uri.Host} is no host at which accounts of Microsoft Entra ID sign in.";
        var name = uri.Segments is [_, var last] ? Uri.UnescapeDataString(last.TrimEnd('/')) : string.Empty;
        return Guid.TryParse(name, out _) && name.IndexOf('{') < 0 || IsDomain(name) ? null : "The address does not end in the id of a tenant.";
    }

    // Entra ID takes a domain of the tenant for its id.
    private static bool IsDomain(string name) => name.IndexOf('.') >= 0 && Uri.CheckHostName(name) == UriHostNameType.Dns;
}
