namespace VpnFaq.Reading;

/// <summary>What lies inside of a value that should be an object and is none: it may be there, and nobody can tell.</summary>
/// <param name="instead">The value that stands where the object should; null for a file that cannot be read.</param>
internal sealed class HiddenNode(Node? instead) : Node
{
    public Node? Instead => instead;

    public override NodeKind Kind => NodeKind.Unreadable;

    public override int Count => 0;

    public override string? Text => instead?.Text;

    public override Origin Origin => instead?.Origin ?? default;

    public override Node? Property(string name) => null;

    public override Node Item(int index) => throw new ArgumentOutOfRangeException(nameof(index));
}
