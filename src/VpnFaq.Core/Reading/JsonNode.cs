using System.Runtime.CompilerServices;
using System.Text.Json;
using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>A value of a JSON file.</summary>
internal sealed class JsonNode(JsonText text, int row) : Node
{
    // Of a list: how many elements it has, and the row of the one that was asked for last.
    private int count;
    private int lastIndex;
    private int lastRow;
    private int pieceOfItems = -1;

    public override NodeKind Kind
    {
        [MethodImpl(Jit.AtOnce)]
        get => text.RowAt(row).Type switch
        {
            JsonTokenType.StartObject => NodeKind.Object,
            JsonTokenType.StartArray => NodeKind.Array,
            // A text whose escapes make no text, or a value that only a deployment knows.
            JsonTokenType.String => text.IsExpression(row) || (text.RowAt(row).IsEscaped && text.TextAt(row) is null) ? NodeKind.Unreadable : NodeKind.Text,
            JsonTokenType.Number => NodeKind.Number,
            JsonTokenType.True or JsonTokenType.False => NodeKind.Flag,
            JsonTokenType.Null => NodeKind.Null,
            _ => NodeKind.Unreadable,
        };
    }

    public override int Count
    {
        get
        {
            if (text.RowAt(row).Type != JsonTokenType.StartArray)
                return 0;
            CountItems();
            return count;
        }
    }

    public override string? Text => IsContainer ? null : text.TextAt(row);

    // Told without making a string of an id or a key.
    public override bool IsEmptyText => text.RowAt(row) is { Type: JsonTokenType.String, Length: 0 };

    public override string? SafeText => IsContainer ? null : text.SafeTextAt(row);

    public override ResourceId? Id(ResourceIds ids) => Kind == NodeKind.Text ? text.IdAt(row, ids) : null;

    public override Origin Origin => text.SpanOf(row) is var (start, length) ? text.File.Origin(start, length) : default;

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

    [MethodImpl(Jit.AtOnce)]
    public override Node? Property(string name) =>
        text.RowAt(row).Type == JsonTokenType.StartObject && text.FindProperty(row, name) is var found and > 0 ? text.NodeAt(found) : null;

    // Elements are asked for in turn.
    public override Node Item(int index)
    {
        CountItems();
        if (index < 0 || index >= count)
            throw new ArgumentOutOfRangeException(nameof(index));
        if (index < lastIndex)
            (lastIndex, lastRow) = (0, row + 1);
        for (; lastIndex < index; lastIndex++)
            lastRow = text.RowAt(lastRow).Next;
        return text.NodeAt(lastRow);
    }

    // The node of a row stands for that row of whichever piece was read last.
    private void CountItems()
    {
        if (pieceOfItems == text.Piece)
            return;
        (count, lastIndex, lastRow, pieceOfItems) = (0, 0, row + 1, text.Piece);
        for (var i = row + 1; i < text.RowAt(row).Next; i = text.RowAt(i).Next)
            count++;
    }
}
