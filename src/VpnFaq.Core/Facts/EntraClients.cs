namespace VpnFaq.Facts;

/// <summary>Sign-in of point-to-site clients with Microsoft Entra ID, by cloud.</summary>
internal static class EntraClients
{
    /// <summary>Audience of the client that Microsoft registered, for every cloud.</summary>
    public const string MicrosoftRegistered = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8";

    public const string PublicCloud = "Azure Public", Government = "Azure Government", Germany = "Azure Germany", China = "Azure operated by 21Vianet";

    /// <summary>Hosts of the token issuers: one for the public cloud and Government, and those of the two clouds of their own.</summary>
    public static readonly IReadOnlyList<string> IssuerHosts = ["sts.windows.net", "sts.microsoftonline.de", "sts.chinacloudapi.cn"];

    private static readonly Dictionary<string, string> CloudsByAudience = new(StringComparer.OrdinalIgnoreCase)
    {
        ["41b23e61-6c1e-4545-b367-cd054e0ed4b4"] = PublicCloud,
        ["51bb15d4-3a4f-4ebf-9dca-40096fe32426"] = Government,
        ["538ee9e6-310a-468d-afef-ea97365856a9"] = Germany,
        ["49f817b6-84ae-4cc0-928c-73f27289b3aa"] = China,
    };

    private static readonly Dictionary<string, string> CloudsByHost = new(StringComparer.OrdinalIgnoreCase)
    {
        ["login.microsoftonline.com"] = PublicCloud,
        ["login.microsoftonline.us"] = Government,
        ["login.microsoftonline.de"] = Germany,
        ["login.chinacloudapi.cn"] = China,
        ["login.partner.microsoftonline.cn"] = China,
    };

    /// <summary>The cloud of a manually registered client; null for any other audience.</summary>
    public static string? CloudOfAudience(string audience) => CloudsByAudience.TryGetValue(audience, out var cloud) ? cloud : null;

    /// <summary>The cloud of a sign-in host; null for any other host.</summary>
    public static string? CloudOfHost(string host) => CloudsByHost.TryGetValue(host, out var cloud) ? cloud : null;

    /// <summary>The audience that fits a cloud and needs manual registration there; null for a cloud without one.</summary>
    public static string? AudienceOf(string cloud) => CloudsByAudience.Where(p => p.Value == cloud).Select(p => p.Key).FirstOrDefault();
}
