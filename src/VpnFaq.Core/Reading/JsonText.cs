using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>
/// A JSON file in memory: its bytes and one small row per token. Unlike a document tree it keeps the place of every
/// value, takes names in any case, and hands out equal texts as one string.
/// </summary>
internal sealed class JsonText
{
    /// <summary>Deeper nesting is refused; nothing that Azure or its tools write comes near it.</summary>
    public const int MaxDepth = 200;

    // Less is read before a second core has begun.
    private const int LeastPortion = 256 * 1024;

    /// <summary>JSON as ARM takes it.</summary>
    internal static readonly JsonReaderOptions ReaderOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaxDepth + 1 };

    private readonly int start;
    private readonly int end;
    private readonly TextPool<string> pool;
    private TextPool<ResourceId>? ids;
    private readonly RepeatedNames repeated;
    private byte[] utf8;
    private Row[] rows = [];
    private JsonNode?[] nodes = [];
    private int[] open = new int[16];

    // Where the piece that was read last ends.
    private int position;
    private JsonReaderState state = new(ReaderOptions);

    private bool isPortion;

    // Whether the list goes on behind this text.
    private bool isCut;

    private JsonText(JsonFile file, int start, int end)
    {
        (File, utf8, this.start, this.end, position) = (file, file.Content, start, end, start);
        pool = new TextPool<string>(static (utf8, start, length) => SafeText.Of(Encoding.UTF8.GetString(utf8, start, length)));
        repeated = new RepeatedNames();
    }

    public JsonFile File { get; }

    /// <summary>Whether the pieces are the elements of a list.</summary>
    public bool IsInList { get; private set; }

    /// <summary>Whether the list is one page, and names the next.</summary>
    public bool HasMore { get; private init; }

    /// <summary>The whole text, or the piece of it that was read last.</summary>
    public Node Root => NodeAt(0);

    /// <summary>Reads JSON as ARM takes it, with comments and trailing commas.</summary>
    /// <param name="path">Path of the file; empty for JSON that came from none.</param>
    /// <param name="content">UTF-8 or UTF-16, with or without a byte order mark.</param>
    /// <param name="holder">Where JSON that came from no file of its own stands: in a text of one.</param>
    /// <exception cref="JsonDepthException">The text is nested deeper than <see cref="MaxDepth"/>.</exception>
    /// <exception cref="JsonException">The text is no JSON; the exception has line and column.</exception>
    public static JsonText Parse(string path, byte[] content, Origin holder = default)
    {
        var utf8 = ToUtf8(content, out var start);
        var text = new JsonText(new JsonFile(path, utf8, holder), start, utf8.Length);
        text.ReadWhole();
        return text;
    }

    /// <summary>The same text, to be read by <see cref="ReadNext"/>: a page of a list as the list that it holds.</summary>
    public static JsonText InPieces(string path, byte[] content)
    {
        var utf8 = ToUtf8(content, out var start);
        var file = new JsonFile(path, utf8, default);
        return JsonPage.Find(utf8, start) is { } page
            ? new JsonText(file, page.Start, page.End) { HasMore = page.HasMore }
            : new JsonText(file, start, utf8.Length);
    }

    /// <summary>Reads the next element of a list, so that the tokens of no more than one are in memory; all of a text that is none. Nodes of the piece before are void.</summary>
    /// <returns>False where nothing is left.</returns>
    /// <exception cref="JsonException">The rest of the text is no JSON.</exception>
    public bool ReadNext() => Read(inPieces: true);

    /// <summary>
    /// The text in portions that can be read by <see cref="ReadNext"/> at the same time; the text alone where it is no list of
    /// many elements. They are cut by a glance over the brackets: a text that is no JSON, or has brackets in comments, can make
    /// portions that are not. Then the text has to be read as it is.
    /// </summary>
    /// <param name="most">How many portions there may be.</param>
    /// <param name="least">How many bytes a portion has at the least, about.</param>
    public IReadOnlyList<JsonText> Portions(int most, int least = LeastPortion)
    {
        var cuts = ListCuts.Find(utf8.AsSpan(0, end), start, Math.Min(most, (end - start) / least));
        if (cuts.Count == 0)
            return [this];
        var portions = new JsonText[cuts.Count + 1];
        for (var i = 0; i < portions.Length; i++)
        {
            portions[i] = new JsonText(File, i == 0 ? start : cuts[i - 1] + 1, i < cuts.Count ? cuts[i] : end) { isPortion = true, isCut = i < cuts.Count };
            if (i > 0)
                (portions[i].IsInList, portions[i].state) = (true, StateInList());
        }

        return portions;
    }

    /// <summary>Names that an object has twice, with their places. The last one counts, as it does for Azure.</summary>
    public IEnumerable<(string Name, SourceLocation Place)> Repeated =>
        repeated.Found.Select(name => (SafeText.Of(TextOf(name) ?? string.Empty), File.Locate(name.Start - 1)));

    /// <summary>Whether any object has a name twice, so that the first one found is not the one that counts.</summary>
    internal bool HasRepeatedNames => repeated.Found.Count > 0;

    /// <summary>How many pieces were read so far.</summary>
    internal int Piece { get; private set; }

    internal ref readonly Row RowAt(int index) => ref rows[index];

    /// <summary>The value of a row. Elements of a list are many and alike: the nodes of one serve the next.</summary>
    internal JsonNode NodeAt(int row)
    {
        if (!IsInList)
            return new JsonNode(this, row);
        if (row >= nodes.Length)
            Array.Resize(ref nodes, rows.Length);
        return nodes[row] ??= new JsonNode(this, row);
    }

    /// <summary>Row of the value of a property; 0 where the object has none of that name.</summary>
    [MethodImpl(Jit.AtOnce)]
    internal int FindProperty(int row, string name)
    {
        var found = 0;
        var behind = rows[row].Next;
        for (var i = row + 1; i < behind; i = rows[i + 1].Next)
        {
            if (!NameIs(in rows[i], name))
                continue;
            found = i + 1;
            if (!HasRepeatedNames)
                break;
        }

        return found;
    }

    /// <summary>Whether a text is an expression of a template, which only a deployment can tell: [parameters('sku')].</summary>
    [MethodImpl(Jit.AtOnce)]
    internal bool IsExpression(int row)
    {
        ref readonly var token = ref rows[row];
        return token.Length > 1 && utf8[token.Start] == (byte)'[' && utf8[token.Start + 1] != (byte)'[' && utf8[token.Start + token.Length - 1] == (byte)']';
    }

    /// <summary>The text of a token, unescaped; null where the escapes make no valid text.</summary>
    internal string? TextAt(int row) => TextOf(rows[row]);

    /// <summary>The text of a token, safe to show.</summary>
    [MethodImpl(Jit.AtOnce)]
    internal string? SafeTextAt(int row)
    {
        ref readonly var token = ref rows[row];
        return token.IsEscaped ? TextAt(row) is { } text ? SafeText.Of(text) : null : SafeTextAt(token.Start, token.Length);
    }

    /// <summary>The id that a text is; null where it is none.</summary>
    /// <param name="row">A text.</param>
    /// <param name="known">The ids of the input; the same for all texts.</param>
    internal ResourceId? IdAt(int row, ResourceIds known)
    {
        ref readonly var token = ref rows[row];
        if (token.IsEscaped)
            return SafeTextAt(row) is ['/', ..] text ? known.Of(text) : null;
        if (token.Length == 0 || utf8[token.Start] != (byte)'/')
            return null;
        return (ids ??= PoolOf(known)).Get(utf8, token.Start, token.Length);
    }

    /// <summary>Where a value begins and ends in the file.</summary>
    internal (int Start, int Length) SpanOf(int row)
    {
        ref readonly var token = ref rows[row];
        return token.Type switch
        {
            JsonTokenType.StartObject or JsonTokenType.StartArray => (token.Start, token.Length),
            JsonTokenType.String => (token.Start - 1, token.Length + 2),
            _ => (token.Start, token.Length),
        };
    }

    /// <summary>Whether bytes are a name, which has letters of ASCII alone, in any case.</summary>
    [MethodImpl(Jit.AtOnce)]
    internal static bool IsName(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Length != name.Length)
            return false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != name[i] && Lower(bytes[i]) != Lower(name[i]))
                return false;
        }

        return true;
    }

    private string SafeTextAt(int start, int length) => length == 0 ? string.Empty : pool.Get(utf8, start, length);

    private TextPool<ResourceId> PoolOf(ResourceIds known) => new((_, start, length) => IdOf(start, length, known));

    // A group's resources stand together, so that the beginning of an id is mostly known.
    private ResourceId IdOf(int start, int length, ResourceIds known)
    {
        var id = utf8.AsSpan(start, length);
        var kind = id.IndexOf("/providers/"u8);
        var name = id.LastIndexOf((byte)'/') + 1;
        return kind < 0 || name == length
            ? known.Of(SafeTextAt(start, length))
            : new ResourceId(known.ScopeOf(SafeTextAt(start, kind)), SafeTextAt(start + kind, name - kind), SafeTextAt(start + name, length - name));
    }

    private string? TextOf(Row token)
    {
        if (!token.IsEscaped)
            return Encoding.UTF8.GetString(utf8, token.Start, token.Length);
        var reader = new Utf8JsonReader(utf8.AsSpan(token.Start - 1, token.Length + 2));
        reader.Read();
        return TextOf(ref reader);
    }

    /// <summary>The text at which a reader stands, unescaped; null where its bytes or escapes make no valid text.</summary>
    internal static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private bool NameIs(ref readonly Row token, string name) => token.IsEscaped
        ? string.Equals(TextOf(token), name, StringComparison.OrdinalIgnoreCase)
        : token.Length == name.Length && IsName(utf8.AsSpan(token.Start, token.Length), name);

    private void ReadWhole() => Read(inPieces: false);

    private bool Read(bool inPieces)
    {
        var found = repeated.Found.Count;
        try
        {
            return ReadPiece(inPieces);
        }
        catch (JsonException e) when (e is not JsonDepthException && !isPortion && File.Content == File.Utf8)
        {
            if (LineBreaks.InTexts(utf8, start) is not { } mended)
                throw;
            utf8 = File.Content = mended;
            repeated.Forget(found);
            return ReadPiece(inPieces);
        }
    }

    private bool ReadPiece(bool inPieces)
    {
        var reader = new Utf8JsonReader(utf8.AsSpan(position, end - position), isFinalBlock: !isCut, state);
        var isThere = reader.Read();
        if (isThere && inPieces && !IsInList && position == start && reader.TokenType == JsonTokenType.StartArray)
            isThere = IsInList = reader.Read();
        if (isThere && IsInList && reader.TokenType == JsonTokenType.EndArray)
            isThere = reader.Read();
        if (!isThere)
            return isCut && (Piece == 0 || !IsBlank(position)) ? throw new JsonException() : false;
        // Room for what such files hold on average, one token in fourteen bytes: rows that grow leave a multiple of themselves behind.
        if (rows.Length == 0)
            rows = new Row[IsInList ? 64 : Math.Max(16, (end - start) / 14)];
        ReadRows(ref reader, IsInList ? 1 : 0);
        // Nothing but white space and comments may follow what is no list.
        if (!IsInList)
            reader.Read();
        if (HasRepeatedNames)
            File.HasRepeatedNames = true;
        position += (int)reader.BytesConsumed;
        state = reader.CurrentState;
        Piece++;
        return true;
    }

    // One value, at whose first token the reader stands.
    [MethodImpl(Jit.AtOnce)]
    private void ReadRows(ref Utf8JsonReader reader, int depthAround)
    {
        var count = 0;
        var depth = 0;
        repeated.Start(utf8);
        do
        {
            var type = reader.TokenType;
            var offset = position + (int)reader.TokenStartIndex;
            if (type is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                var opened = open[--depth];
                if (type == JsonTokenType.EndObject)
                    repeated.Close();
                rows[opened] = new Row(rows[opened].Start, offset + 1 - rows[opened].Start, count, rows[opened].Type, false);
                continue;
            }

            if (count == rows.Length)
                Array.Resize(ref rows, count + (count / 2));
            var isText = type is JsonTokenType.String or JsonTokenType.PropertyName;
            rows[count] = new Row(isText ? offset + 1 : offset, reader.ValueSpan.Length, count + 1, type, isText && reader.ValueIsEscaped);
            if (type == JsonTokenType.PropertyName)
            {
                repeated.Add(rows, open[depth - 1], count);
            }
            else if (type is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                if (depth + depthAround == MaxDepth)
                    throw new JsonDepthException();
                if (depth == open.Length)
                    Array.Resize(ref open, depth * 2);
                open[depth++] = count;
                if (type == JsonTokenType.StartObject)
                    repeated.Open();
            }

            count++;
        }
        while (depth > 0 && reader.Read());
        if (depth > 0)
            throw new JsonException();
    }

    // Before a cut an element has to end: a reader that is told of more to come would pass over a second comma, and over a
    // number, of which the next digit may follow.
    private bool IsBlank(int from)
    {
        foreach (var b in utf8.AsSpan(from, end - from))
        {
            if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return false;
        }

        return true;
    }

    // That of a reader behind the bracket that opens a list.
    private static JsonReaderState StateInList()
    {
        var reader = new Utf8JsonReader("["u8, isFinalBlock: false, new JsonReaderState(ReaderOptions));
        reader.Read();
        return reader.CurrentState;
    }

    private static int Lower(int c) => c is >= 'A' and <= 'Z' ? c | 0x20 : c;

    internal static byte[] ToUtf8(byte[] content, out int start)
    {
        start = 0;
        if (content.Length >= 2 && content[0] == 0xFF && content[1] == 0xFE)
            return Encoding.Convert(Encoding.Unicode, Encoding.UTF8, content, 2, content.Length - 2);
        if (content.Length >= 2 && content[0] == 0xFE && content[1] == 0xFF)
            return Encoding.Convert(Encoding.BigEndianUnicode, Encoding.UTF8, content, 2, content.Length - 2);
        if (content.Length >= 3 && content[0] == 0xEF && content[1] == 0xBB && content[2] == 0xBF)
            start = 3;
        // JSON begins with a character of ASCII, and no text holds a zero.
        else if (content.Length >= 2 && (content[0] == 0) != (content[1] == 0))
            return Encoding.Convert(content[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode, Encoding.UTF8, content);
        return content;
    }

    /// <summary>A token: where it starts (a text: behind its quote), how long it is, and which row follows it and all that is inside.</summary>
    internal readonly struct Row
    {
        private const int LengthBits = 27;

        // Length, type and whether it is escaped share a word: there are millions of rows.
        private readonly uint packed;

        public Row(int start, int length, int next, JsonTokenType type, bool isEscaped)
        {
            Start = start;
            Next = next;
            packed = (uint)Math.Min(length, (1 << LengthBits) - 1) | ((uint)type << LengthBits) | (isEscaped ? 1u << 31 : 0);
        }

        public int Start { get; }

        public int Next { get; }

        public int Length => (int)(packed & ((1 << LengthBits) - 1));

        public JsonTokenType Type => (JsonTokenType)((packed >> LengthBits) & 0xF);

        public bool IsEscaped => packed >> 31 != 0;
    }
}
