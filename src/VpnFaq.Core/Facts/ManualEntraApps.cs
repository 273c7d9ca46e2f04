namespace VpnFaq.Facts;

/// <summary>Audiences of the Azure VPN Client app that was registered by hand in each tenant, and the end of that app.</summary>
internal static class ManualEntraApps
{
    /// <summary>The audience of the app that Microsoft registered, in every cloud.</summary>
    public const string Successor = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8";

    public static readonly Source Source = Source.VpnGateway("point-to-site-about", "2026-08-17");

    /// <summary>The date of the article that states the end.</summary>
    public static DateTime Announced => Source.Date;

    /// <summary>The cloud that an audience belongs to, and the last day of the app there; null for any other audience.</summary>
    public static (string Cloud, DateTime Ends)? Find(string audience) => audience.ToUpperInvariant() switch
    {
        "41B23E61-6C1E-4545-B367-CD054E0ED4B4" => ("the public cloud", new(2028, 3, 31)),
        "51BB15D4-3A4F-4EBF-9DCA-40096FE32426" => ("Azure Government", new(2029, 3, 31)),
        "49F817B6-84AE-4CC0-928C-73F27289B3AA" => ("Azure operated by 21Vianet", new(2029, 3, 31)),
        _ => null,
    };
}
