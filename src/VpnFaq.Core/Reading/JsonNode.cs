using System.Text.Json;

namespace VpnFaq.Reading;

/// <summary>A value of a JSON file.</summary>
internal sealed class JsonNode(JsonText text, int row) : Node, IOrigin
{
    private int[]? items;

    public override NodeKind Kind => text.RowAt(row).Type switch
    {
        JsonTokenType.StartObject => NodeKind.Object,
        JsonTokenType.StartArray => NodeKind.Array,
        JsonTokenType.String => IsExpression ? NodeKind.Unreadable : NodeKind.Text,
        JsonTokenType.Number => NodeKind.Number,
        JsonTokenType.True or JsonTokenType.False => NodeKind.Flag,
        JsonTokenType.Null => NodeKind.Null,
        _ => NodeKind.Unreadable,
    };

    public override int Count => Kind == NodeKind.Array ? (items ??= FindItems()).Length : 0;

    public override string? Text => text.RowAt(row).Type is JsonTokenType.StartObject or JsonTokenType.StartArray ? null : text.TextAt(row);

    // JSON inside of a text or of an object came from no file of its own.
    public override IOrigin? Origin => text.File.Length == 0 ? null : this;

    // A value that only a deployment knows: [parameters('sku')]. Nothing that is read here starts with a bracket otherwise.
    private bool IsExpression => text.TextAt(row) is null or ['[', not '[', .., ']'];

    public override Node? Property(string name)
    {
        var self = text.RowAt(row);
        if (self.Type != JsonTokenType.StartObject)
            return null;
        for (var i = row + 1; i < self.Next; i = text.RowAt(i + 1).Next)
        {
            if (text.NameIs(i, name))
                return new JsonNode(text, i + 1);
        }

        return null;
    }

    public override Node Item(int index) => new JsonNode(text, (items ??= FindItems())[index]);

    public SourceLocation Locate(string path) => ((JsonNode)PropertyPath.FollowAsFarAs(this, path)).Place;

    private SourceLocation Place => text.Locate(row);

    private int[] FindItems()
    {
        var self = text.RowAt(row);
        var found = new List<int>();
        for (var i = row + 1; i < self.Next; i = text.RowAt(i).Next)
            found.Add(i);
        return [.. found];
    }
}
