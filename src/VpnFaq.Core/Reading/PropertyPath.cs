using System.Collections.Concurrent;

namespace VpnFaq.Reading;

/// <summary>
/// Azure's own path of a property, such as <c>properties.sku.name</c>, followed through any shape:
/// objects of the cmdlets are flat, so a <c>properties</c> that is not there is passed over.
/// </summary>
internal static class PropertyPath
{
    private const string Wrapper = "properties";

    // Paths are literals of the mapping: a few hundred, each split once.
    private static readonly ConcurrentDictionary<string, string[]> Segments = new(StringComparer.Ordinal);

    /// <summary>The object that a path of <c>properties.</c> starts in: the wrapper, or the resource itself in a flat shape.</summary>
    public static Node Body(Node node) => node.Property(Wrapper) is { Kind: not NodeKind.Null } body ? body : node;

    /// <param name="node">The resource or part.</param>
    /// <param name="body">What <see cref="Body"/> says of it.</param>
    /// <param name="path">The path.</param>
    /// <param name="otherName">Another name for the last segment; null where it has no other.</param>
    public static Node? Follow(Node node, Node body, string path, string? otherName = null)
    {
        var segments = Segments.GetOrAdd(path, static p => p.Split('.'));
        var inBody = segments[0] == Wrapper;
        var current = inBody ? body : node;
        for (var i = inBody ? 1 : 0; i < segments.Length; i++)
        {
            var child = current.Property(segments[i]);
            if (otherName is not null && i == segments.Length - 1 && child is null or { Kind: NodeKind.Null })
                child = current.Property(otherName) ?? child;
            if (child is null or { Kind: NodeKind.Null } && segments[i] == Wrapper)
                continue;
            if (child is null)
                return null;
            current = child;
            if (current.Kind is NodeKind.Null or NodeKind.Unreadable)
                return current;
            if (current.Kind != NodeKind.Object && i < segments.Length - 1)
                return new HiddenNode(current);
        }

        return current;
    }

    /// <summary>The node a path leads to, or the last one on the way that exists.</summary>
    public static Node FollowAsFarAs(Node node, string path)
    {
        var current = node;
        foreach (var step in Steps(path))
        {
            var next = int.TryParse(step, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
                ? index < current.Count ? current.Item(index) : null
                : current.Property(step);
            if (next is null && step == Wrapper)
                continue;
            if (next is null)
                break;
            current = next;
        }

        return current;
    }

    private static string[] Steps(string path) =>
        path.Replace("[", ".").Replace("]", string.Empty).Split(['.'], StringSplitOptions.RemoveEmptyEntries);
}
