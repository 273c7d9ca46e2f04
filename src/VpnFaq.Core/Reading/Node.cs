using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>
/// One value of the user's input, whatever it came in as: JSON text, an Az object, a hashtable.
/// Resources are read through this view, so every shape goes through one mapping.
/// </summary>
internal abstract class Node
{
    public abstract NodeKind Kind { get; }

    /// <summary>Number of elements of an array; 0 for anything else.</summary>
    public abstract int Count { get; }

    /// <summary>The text of a text, number or flag (true, false); null for anything else.</summary>
    public abstract string? Text { get; }

    /// <summary>Whether the value is a text of no characters, which cmdlets and tools write for what is not set.</summary>
    public virtual bool IsEmptyText => Kind == NodeKind.Text && Text is { Length: 0 };

    /// <summary>The same text, safe to show.</summary>
    public virtual string? SafeText => Text is { } text ? Reading.SafeText.Of(text) : null;

    /// <summary>The id that the value is; null for anything else.</summary>
    public virtual ResourceId? Id(ResourceIds ids) => this is { Kind: NodeKind.Text, SafeText: ['/', ..] text } ? ids.Of(text) : null;

    /// <summary>Names of .NET types that the object had when it was alive, the most special first.</summary>
    public virtual IEnumerable<string> TypeNames => [];

    /// <summary>Where the value stands in its file; nowhere for values that came from no file.</summary>
    public virtual Origin Origin => default;

    /// <summary>What stands for a value that only a deployment knows: the same for the same expression; null for any other value.</summary>
    public virtual string? Symbol => null;

    /// <summary>Where a template takes the value from, should it be a secret; null for values that come from no template.</summary>
    public virtual SecretSource? SecretSource => null;

    /// <summary>What tells this value from others that look alike; null for values that hold nothing twice.</summary>
    public virtual object? Identity => null;

    /// <summary>The properties of an object in their order; none of anything else.</summary>
    public virtual IEnumerable<KeyValuePair<string, Node>> Properties => [];

    /// <summary>Property by name without regard to case; null where there is none.</summary>
    public abstract Node? Property(string name);

    public abstract Node Item(int index);

    public bool Has(string name) => Property(name) is { Kind: not NodeKind.Null };
}
