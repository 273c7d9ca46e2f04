namespace VpnFaq.Facts;

/// <summary>Customer-controlled maintenance of network gateways.</summary>
internal static class MaintenanceWindows
{
    /// <summary>Shortest window.</summary>
    public static readonly TimeSpan MinLength = TimeSpan.FromHours(5);

    public const string Scope = "Resource";

    public const string SubScope = "NetworkGatewayMaintenance";

    /// <summary>The date of the FAQ's newest stored edition; the section is unchanged since 2024-07-30.</summary>
    public static Source Faq(string slug) => Source.Faq(slug, "2026-06-04");
}
