using System.Text;
using System.Text.Json;

namespace VpnFaq.Reading;

/// <summary>
/// A JSON file in memory: its bytes and one small row per token. Unlike a document tree it keeps the place of every
/// value, takes names in any case, and costs sixteen bytes per token.
/// </summary>
internal sealed class JsonText
{
    /// <summary>Deeper nesting is refused; nothing that Azure or its tools write comes near it.</summary>
    public const int MaxDepth = 200;

    private readonly byte[] utf8;
    private readonly Row[] rows;
    private int[]? lineStarts;

    private JsonText(string file, byte[] utf8, Row[] rows) => (File, this.utf8, this.rows) = (file, utf8, rows);

    public string File { get; }

    public Node Root => new JsonNode(this, 0);

    /// <summary>Reads JSON as ARM takes it, with comments and trailing commas.</summary>
    /// <exception cref="JsonException">The text is no JSON; the message names line and column.</exception>
    public static JsonText Parse(string file, byte[] content)
    {
        var utf8 = ToUtf8(content, out var start);
        var rows = new List<Row>(Math.Max(16, utf8.Length / 16));
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(
            utf8.AsSpan(start),
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                var opened = open.Pop();
                rows[opened] = rows[opened] with { Next = rows.Count };
                continue;
            }

            var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open.Push(rows.Count);
            rows.Add(new Row(
                start + (int)reader.TokenStartIndex + (isText ? 1 : 0),
                reader.ValueSpan.Length,
                rows.Count + 1,
                reader.TokenType,
                isText && reader.ValueIsEscaped));
        }

        return new JsonText(file, utf8, [.. rows]);
    }

    internal Row RowAt(int index) => rows[index];

    internal bool NameIs(int row, string name)
    {
        ref readonly var token = ref rows[row];
        if (token.IsEscaped)
            return string.Equals(TextAt(row), name, StringComparison.OrdinalIgnoreCase);
        if (token.Length != name.Length)
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (Lower(utf8[token.Start + i]) != Lower(name[i]))
                return false;
        }

        return true;
    }

    /// <summary>The text of a token, unescaped; null where the escapes make no valid text.</summary>
    internal string? TextAt(int row)
    {
        ref readonly var token = ref rows[row];
        if (!token.IsEscaped)
            return Encoding.UTF8.GetString(utf8, token.Start, token.Length);
        try
        {
            var reader = new Utf8JsonReader(utf8.AsSpan(token.Start - 1, token.Length + 2));
            reader.Read();
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    internal SourceLocation Locate(int row)
    {
        ref readonly var token = ref rows[row];
        var offset = token.Type is JsonTokenType.String or JsonTokenType.PropertyName ? token.Start - 1 : token.Start;
        lineStarts ??= FindLineStarts();
        var line = Array.BinarySearch(lineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        var column = Encoding.UTF8.GetCharCount(utf8, lineStarts[line], offset - lineStarts[line]);
        return new SourceLocation(File, line + 1, column + 1);
    }

    private static int Lower(int c) => c is >= 'A' and <= 'Z' ? c | 0x20 : c;

    private static byte[] ToUtf8(byte[] content, out int start)
    {
        start = 0;
        if (content.Length >= 2 && content[0] == 0xFF && content[1] == 0xFE)
            return Encoding.Convert(Encoding.Unicode, Encoding.UTF8, content, 2, content.Length - 2);
        if (content.Length >= 2 && content[0] == 0xFE && content[1] == 0xFF)
            return Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, content, 2, content.Length - 2);
        if (content.Length >= 3 && content[0] == 0xEF && content[1] == 0xBB && content[2] == 0xBF)
            start = 3;
        return content;
    }

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'\n')
                starts.Add(i + 1);
        }

        return [.. starts];
    }

    /// <param name="Start">Offset of the first byte of the value; of a text, the byte after its quote.</param>
    /// <param name="Length">Bytes of the value, quotes not counted.</param>
    /// <param name="Next">The row after this value and all that is inside it.</param>
    /// <param name="Type">The kind of token.</param>
    /// <param name="IsEscaped">Whether a text holds escapes.</param>
    internal readonly record struct Row(int Start, int Length, int Next, JsonTokenType Type, bool IsEscaped);
}
