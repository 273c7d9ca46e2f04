using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>One broken place.</summary>
internal sealed class Failure
{
    /// <summary>The resource to change, where that is another one than the resource that was judged; null for that one.</summary>
    public Resource? At { get; init; }

    /// <summary>Azure's path from the resource.</summary>
    public required string Property { get; init; }

    public required string Actual { get; init; }

    public required string Expected { get; init; }

    /// <summary>What is the matter; the resource is named by the finding, not here.</summary>
    public required string Message { get; init; }

    /// <summary>A command to paste; empty where one command does not mend it.</summary>
    public string Fix { get; init; } = string.Empty;

    public FixImpact Impact { get; init; }
}
