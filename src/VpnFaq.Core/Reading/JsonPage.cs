using System.Text.Json;

namespace VpnFaq.Reading;

/// <summary>
/// A page of a list as REST and the tools write it: an object with the list and with what they say of it. The elements of
/// such a list are read one at a time, as those of a list at the top of a file are.
/// </summary>
/// <param name="Start">Where the list starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="HasMore">Whether the page names the next one.</param>
internal readonly record struct JsonPage(int Start, int End, bool HasMore)
{
    private static readonly string[] Counts = ["count", "total_records", "totalRecords", "resultTruncated"];

    /// <summary>Finds the page that a text is; null where it is anything else, or no JSON.</summary>
    public static JsonPage? Find(byte[] utf8, int start)
    {
        try
        {
            return Read(new Utf8JsonReader(utf8.AsSpan(start), JsonText.ReaderOptions), start);
        }
        catch (JsonException)
        {
            // Whoever reads it as a whole tells where.
            return null;
        }
    }

    private static JsonPage? Read(Utf8JsonReader reader, int start)
    {
        JsonPage? list = null;
        var hasMore = false;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (JsonText.TextOf(ref reader) is not { } name)
                return null;
            reader.Read();
            if (list is null && reader.TokenType == JsonTokenType.StartArray && IsOneOf(Envelope.Lists, name))
            {
                var from = start + (int)reader.TokenStartIndex;
                reader.Skip();
                list = new JsonPage(from, start + (int)reader.BytesConsumed, false);
            }
            else if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject) && IsOneOf(Envelope.SignsOfMore, name))
            {
                hasMore |= reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length > 0;
            }
            else if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject || !IsOneOf(Counts, name))
            {
                return null;
            }
        }

        // Nothing may follow: that would be no JSON.
        return reader.Read() ? null : list is { } found ? found with { HasMore = hasMore } : null;
    }

    private static bool IsOneOf(string[] names, string name) => Array.Exists(names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
}
