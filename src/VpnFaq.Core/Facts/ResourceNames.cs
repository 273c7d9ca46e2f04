namespace VpnFaq.Facts;

/// <summary>How Azure lets network resources be named.</summary>
internal static class ResourceNames
{
    /// <summary>Longest name of a gateway or a connection.</summary>
    public const int MaxLength = 80;

    /// <summary>Shortest and longest name of a virtual network.</summary>
    public const int MinNetworkLength = 2, MaxNetworkLength = 64;

    // Read on the day given; the page carries no date.
    public static readonly Source Source = Source.At("https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules", "2026-11-22");

    /// <summary>1 to 80 letters, digits, underscores, periods and hyphens; a letter or digit first; a letter, a digit or an underscore last.</summary>
    public static bool IsValid(string name)
    {
        if (name.Length is 0 or > MaxLength || !IsLetterOrDigit(name[0]) || !(IsLetterOrDigit(name[name.Length - 1]) || name[name.Length - 1] == '_'))
            return false;
        foreach (var c in name)
        {
            if (!IsLetterOrDigit(c) && c is not ('_' or '.' or '-'))
                return false;
        }

        return true;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
