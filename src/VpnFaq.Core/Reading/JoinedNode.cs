namespace VpnFaq.Reading;

/// <summary>A list of texts that ConvertTo-Json wrote as one text behind its depth: the elements with a blank between them.</summary>
internal sealed class JoinedNode : Node
{
    private readonly Node whole;
    private readonly string[] words;

    private JoinedNode(Node whole, string[] words) => (this.whole, this.words) = (whole, words);

    public override NodeKind Kind => NodeKind.Array;

    public override int Count => words.Length;

    public override string? Text => null;

    public override Origin Origin => whole.Origin;

    /// <summary>The list; null for a value that is none. Names, ids, prefixes and addresses hold no blanks, and nobody joins by a blank beside a comma.</summary>
    public static JoinedNode? Of(Node value)
    {
        if (value is not { Kind: NodeKind.Text, SafeText: { } text } || text.IndexOf(' ') < 0 || text.IndexOf(',') >= 0)
            return null;
        var words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 ? new JoinedNode(value, words) : null;
    }

    public override Node? Property(string name) => null;

    public override Node Item(int index) => new Word(words[index]);

    private sealed class Word(string text) : Node
    {
        public override NodeKind Kind => NodeKind.Text;

        public override int Count => 0;

        public override string? Text => text;

        public override Node? Property(string name) => null;

        public override Node Item(int index) => throw new ArgumentOutOfRangeException(nameof(index));
    }
}
