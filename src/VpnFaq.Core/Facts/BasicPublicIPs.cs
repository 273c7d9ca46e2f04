namespace VpnFaq.Facts;

/// <summary>The retirement of public IP addresses of the Basic SKU on VPN gateways.</summary>
internal static class BasicPublicIPs
{
    /// <summary>The migration, its dates and what it asks for.</summary>
    public static readonly Source Source = Source.VpnGateway("basic-public-ip-migrate-about", "2026-03-06");

    /// <summary>The reference on gateways of the Basic SKU, which is removed instead.</summary>
    public static readonly Source BasicGatewaySource = Source.VpnGateway("basic-sku-public-ip-remove", "2026-03-06");

    /// <summary>New gateways but Basic ones are refused with a Basic address since about this day (from users' reports; no article has the day).</summary>
    public static DateTime ClosedForNew => new(2023, 12, 1);

    /// <summary>The FAQ of this day states the retirement; older editions were not read.</summary>
    public static DateTime Announced => new(2024, 7, 10);

    /// <summary>Gateways of the Basic SKU can drop the reference since this month; new ones need a Standard address.</summary>
    public static DateTime BasicGatewaysChange => new(2026, 3, 1);

    /// <summary>Customers could migrate up to this day; without migration there is no SLA afterwards.</summary>
    public static DateTime CustomerMigrationEnded => new(2026, 6, 30);

    /// <summary>Microsoft migrates what is left from this month on.</summary>
    public static DateTime MigrationByMicrosoft => new(2026, 8, 1);
}
