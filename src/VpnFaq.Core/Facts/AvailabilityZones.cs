namespace VpnFaq.Facts;

/// <summary>Where availability zones exist.</summary>
internal static class AvailabilityZones
{
    public static readonly Source Source = Source.At("https://learn.microsoft.com/azure/reliability/availability-zones-overview", "2026-02-11");

    // Regions whose zones were a preview at that date are left out.
    private static readonly HashSet<string> Regions = new(StringComparer.OrdinalIgnoreCase)
    {
        "australiaeast", "austriaeast", "belgiumcentral", "brazilsouth", "canadacentral", "centralindia", "centralus", "chilecentral", "denmarkeast",
        "eastasia", "eastus", "eastus2", "francecentral", "germanywestcentral", "indiasouthcentral", "indonesiacentral", "israelcentral", "italynorth",
        "japaneast", "japanwest", "koreacentral", "malaysiawest", "mexicocentral", "newzealandnorth", "northeurope", "norwayeast", "polandcentral",
        "qatarcentral", "southafricanorth", "southcentralus", "southeastasia", "spaincentral", "swedencentral", "switzerlandnorth", "uaenorth", "uksouth",
        "westeurope", "westus2", "westus3",
    };

    /// <summary>Whether the region is known to have zones. A region that is not listed may have got them since.</summary>
    public static bool AreIn(string region) => Regions.Contains(region.Replace(" ", string.Empty));
}
