namespace VpnFaq.Resources;

/// <summary>What an id has before its provider: subscription and resource group. The resources of a group share one.</summary>
internal sealed class ResourceScope(string text)
{
    public string Text { get; } = text;

    public int Hash { get; } = StringComparer.OrdinalIgnoreCase.GetHashCode(text);

    /// <summary>The segment after <c>subscriptions</c>; null where there is none.</summary>
    public string? Subscription { get; } = SegmentAfter(text, "/subscriptions/");

    /// <summary>The segment after <c>resourceGroups</c>; null where there is none.</summary>
    public string? ResourceGroup { get; } = SegmentAfter(text, "/resourceGroups/");

    public bool IsSame(ResourceScope other) => ReferenceEquals(this, other) || (Hash == other.Hash && string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase));

    private static string? SegmentAfter(string text, string marker)
    {
        var start = text.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        start += marker.Length;
        var end = text.IndexOf('/', start);
        return end < 0 ? text.Substring(start) : text.Substring(start, end - start);
    }
}
