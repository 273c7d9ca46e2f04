using System.Text.Json;
using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>A value of a JSON file.</summary>
internal sealed class JsonNode(JsonText text, int row) : Node
{
    private int[]? items;
    private int pieceOfItems;

    public override NodeKind Kind { [System.Runtime.CompilerServices.MethodImpl(Jit.AtOnce)] get => text.RowAt(row).Type switch
    {
        JsonTokenType.StartObject => NodeKind.Object,
        JsonTokenType.StartArray => NodeKind.Array,
        // A text whose escapes make no text, or a value that only a deployment knows.
        JsonTokenType.String => text.IsExpression(row) || (text.RowAt(row).IsEscaped && text.TextAt(row) is null) ? NodeKind.Unreadable : NodeKind.Text,
        JsonTokenType.Number => NodeKind.Number,
        JsonTokenType.True or JsonTokenType.False => NodeKind.Flag,
        JsonTokenType.Null => NodeKind.Null,
        _ => NodeKind.Unreadable,
    };}

    public override int Count => Kind == NodeKind.Array ? Items.Length : 0;

    public override string? Text => IsContainer ? null : text.TextAt(row);

    // Told without making a string of an id or a key.
    public override bool IsEmptyText => text.RowAt(row) is { Type: JsonTokenType.String, Length: 0 };

    public override string? SafeText => IsContainer ? null : text.SafeTextAt(row);

    public override ResourceId? Id(ResourceIds ids) => Kind == NodeKind.Text ? text.IdAt(row, ids) : null;

    public override IOrigin? Origin => text.SpanOf(row) is var (start, length) ? text.File.Origin(start, length) : null;

    /// <summary>Offset of the value in its file.</summary>
    public int Start => text.SpanOf(row).Start;

    // The node of a row stands for that row of whichever piece was read last.
    private int[] Items
    {
        get
        {
            if (items is null || pieceOfItems != text.Piece)
                (items, pieceOfItems) = (FindItems(), text.Piece);
            return items;
        }
    }

    private bool IsContainer => text.RowAt(row).Type is JsonTokenType.StartObject or JsonTokenType.StartArray;

    public override IEnumerable<KeyValuePair<string, Node>> Properties
    {
        get
        {
            if (text.RowAt(row).Type != JsonTokenType.StartObject)
                yield break;
            for (var i = row + 1; i < text.RowAt(row).Next; i = text.RowAt(i + 1).Next)
                yield return new(text.TextAt(i) ?? string.Empty, text.NodeAt(i + 1));
        }
    }

    [System.Runtime.CompilerServices.MethodImpl(Jit.AtOnce)]
    public override Node? Property(string name) =>
        text.RowAt(row).Type == JsonTokenType.StartObject && text.FindProperty(row, name) is var found and > 0 ? text.NodeAt(found) : null;

    public override Node Item(int index) => text.NodeAt(Items[index]);

    private int[] FindItems()
    {
        ref readonly var self = ref text.RowAt(row);
        if (self.Next == row + 1)
            return [];
        var count = 0;
        for (var i = row + 1; i < self.Next; i = text.RowAt(i).Next)
            count++;
        var found = new int[count];
        for (int i = row + 1, at = 0; at < count; i = text.RowAt(i).Next)
            found[at++] = i;
        return found;
    }
}
