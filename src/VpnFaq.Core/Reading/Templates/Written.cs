namespace VpnFaq.Reading.Templates;

/// <summary>A place where a value is written down, and what its expressions mean there.</summary>
/// <param name="Node">The value as written.</param>
/// <param name="Frame">What parameters, variables and loops stand for at that place.</param>
internal sealed record Written(Node Node, Frame Frame)
{
    /// <summary>A property of it; the value itself where the property is not written there.</summary>
    public Written Property(string name) => Node.Property(name) is { } property ? this with { Node = property } : this;

    /// <summary>An element of it; the value itself where it is no list.</summary>
    public Written Item(int index) => index < Node.Count ? this with { Node = Node.Item(index) } : this;
}
