using VpnFaq.Facts;

namespace VpnFaq.PreSharedKeys;

/// <summary>One limit that a peer sets, and where that is written.</summary>
internal abstract record KeyRule(Source Source)
{
    /// <summary>The rule in words that follow the name of the peer; the same for every key.</summary>
    public abstract string Text { get; }

    public abstract bool IsKeptBy(char[] key);
}
