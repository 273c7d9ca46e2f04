namespace VpnFaq.Facts;

/// <summary>Addresses for the sign-in of point-to-site clients with Microsoft Entra ID, by cloud.</summary>
internal static class EntraClients
{
    private const string Germany = "Azure Germany", GermanAudience = "538ee9e6-310a-468d-afef-ea97365856a9";

    /// <summary>Hosts of the token issuers: one for the public cloud and Government, and those of the clouds apart.</summary>
    public static readonly ListOf<string> IssuerHosts = ["sts.windows.net", "sts.microsoftonline.de", "sts.chinacloudapi.cn"];

    private static readonly Dictionary<string, string> CloudsByHost = new(StringComparer.OrdinalIgnoreCase)
    {
        ["login.microsoftonline.com"] = "the public cloud",
        ["login.windows.net"] = "the public cloud",
        ["login.microsoftonline.us"] = "Azure Government",
        ["login.microsoftonline.de"] = Germany,
        ["login-us.microsoftonline.de"] = Germany,
        ["login.chinacloudapi.cn"] = "Azure operated by 21Vianet",
        ["login.partner.microsoftonline.cn"] = "Azure operated by 21Vianet",
    };

    /// <summary>The cloud in which an app of that audience was registered by hand; null for any other audience.</summary>
    public static string? CloudOfAudience(string audience) =>
        string.Equals(audience, GermanAudience, StringComparison.OrdinalIgnoreCase) ? Germany : ManualEntraApps.Find(audience)?.Cloud;

    /// <summary>The cloud of a sign-in host; null for any other host.</summary>
    public static string? CloudOfHost(string host) => CloudsByHost.TryGetValue(host, out var cloud) ? cloud : null;
}
