using System.Text.Json;
using VpnFaq.Reading;

namespace VpnFaq.Settings;

/// <summary>Settings written as JSON; comments and trailing commas are taken.</summary>
internal sealed class SettingsJson
{
    private readonly string path;
    private readonly byte[] utf8;
    private int line = 1;
    private int lineStart;
    private int seen;

    private SettingsJson(string path, byte[] utf8, int start) => (this.path, this.utf8, lineStart, seen) = (path, utf8, start, start);

    /// <param name="path">Path for the places; empty for text that came from no file.</param>
    /// <param name="content">UTF-8 with or without a byte order mark, or UTF-16 with one.</param>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static SettingsValue Parse(string path, byte[] content)
    {
        var utf8 = JsonText.ToUtf8(content, out var start);
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = JsonText.MaxDepth };
        var reader = new Utf8JsonReader(utf8.AsSpan(start), options);
        var json = new SettingsJson(path, utf8, start);
        reader.Read();
        var value = json.Value(ref reader, start);
        // What follows the value would be an error.
        reader.Read();
        return value;
    }

    private SettingsValue Value(ref Utf8JsonReader reader, int start)
    {
        var at = Locate(start + (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<SettingsEntry>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (key, place) = (reader.GetString() ?? string.Empty, Locate(start + (int)reader.TokenStartIndex));
                    reader.Read();
                    entries.Add(new SettingsEntry(SettingsValue.OneLine(key), Value(ref reader, start), place));
                }

                return SettingsValue.OfMap(entries, at);
            case JsonTokenType.StartArray:
                var items = new List<SettingsValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Value(ref reader, start));
                return SettingsValue.OfList(items, at);
            case JsonTokenType.String:
                return SettingsValue.OfText(reader.GetString() ?? string.Empty, at);
            case JsonTokenType.Null:
                return SettingsValue.Empty(at);
            case JsonTokenType.Number:
                return SettingsValue.OfOther($"the number {System.Text.Encoding.UTF8.GetString(utf8, start + (int)reader.TokenStartIndex, reader.ValueSpan.Length)}", at);
            default:
                return SettingsValue.OfOther(reader.TokenType == JsonTokenType.True ? "the value true" : "the value false", at);
        }
    }

    // Tokens come in the order of the text: every line is counted once.
    private SourceLocation? Locate(int offset)
    {
        for (; seen < offset; seen++)
        {
            if (utf8[seen] == (byte)'\n')
                (line, lineStart) = (line + 1, seen + 1);
        }

        return path.Length == 0 ? null : new SourceLocation(path, line, System.Text.Encoding.UTF8.GetCharCount(utf8, lineStart, offset - lineStart) + 1);
    }
}
