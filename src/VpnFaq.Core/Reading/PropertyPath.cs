using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace VpnFaq.Reading;

/// <summary>
/// Azure's own path of a property, such as <c>properties.sku.name</c>, followed through any shape:
/// objects of the cmdlets are flat, so a <c>properties</c> that is not there is passed over.
/// </summary>
internal sealed class PropertyPath
{
    /// <summary>What the REST form has around the properties of a resource; flat shapes have none.</summary>
    public const string Wrapper = "properties";

    // Paths are literals of the mapping: a few hundred. A literal is one object of the runtime and is found as that object;
    // what is put together at run time is found by its text.
    private static readonly ConcurrentDictionary<string, PropertyPath> OfLiterals = new(new ByReference<string>());
    private static readonly Dictionary<string, PropertyPath> OfTexts = new(StringComparer.Ordinal);
    private static volatile PropertyPath[] numbered = [];

    private readonly string[] segments;
    private string[] items = [];

    private PropertyPath(string text, ushort number) => (Text, Number, segments) = (text, number, text.Split('.'));

    public string Text { get; }

    /// <summary>What stands for the path in a <see cref="Resources.Field{T}"/>.</summary>
    public ushort Number { get; }

    public static implicit operator PropertyPath(string text) => Of(text);

    public static PropertyPath Of(string text) => OfLiterals.TryGetValue(text, out var path) ? path : OfText(text);

    public static PropertyPath Numbered(ushort number) => numbered[number];

    /// <summary>The path of an element of a list, such as <c>properties.ipsecPolicies[0]</c>.</summary>
    public string Item(int index)
    {
        var known = items;
        if (index >= known.Length)
            items = known = [.. Enumerable.Range(0, Math.Max(4, (index + 1) * 2)).Select(i => $"{Text}[{i.ToString(CultureInfo.InvariantCulture)}]")];
        return known[index];
    }

    /// <summary>The object that a path of <c>properties.</c> starts in: the wrapper, or the resource itself in a flat shape.</summary>
    public static Node Body(Node node) => node.Property(Wrapper) is { Kind: not NodeKind.Null } body ? body : node;

    /// <param name="node">The resource or part.</param>
    /// <param name="body">What <see cref="Body"/> says of it.</param>
    /// <param name="otherName">Another name for the last segment; null where it has no other.</param>
    [MethodImpl(Jit.AtOnce)]
    public Node? Follow(Node node, Node body, string? otherName = null)
    {
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

    private static PropertyPath OfText(string text)
    {
        lock (OfTexts)
        {
            if (!OfTexts.TryGetValue(text, out var path))
            {
                OfTexts[text] = path = new PropertyPath(text, checked((ushort)numbered.Length));
                numbered = [.. numbered, path];
            }

            if (ReferenceEquals(string.IsInterned(text), text))
                OfLiterals[text] = path;
            return path;
        }
    }
}
