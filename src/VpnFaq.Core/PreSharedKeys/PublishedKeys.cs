namespace VpnFaq.PreSharedKeys;

/// <summary>Keys that documentation, samples and published recordings show: whoever attacks a tunnel tries them first.</summary>
internal static class PublishedKeys
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "abc", "abc123", "xyz", "MySecretKey",
    };

    private static readonly int Longest = Known.Max(key => key.Length);

    public static bool Contains(char[] key) => key.Length <= Longest && Known.Contains(new string(key));
}
