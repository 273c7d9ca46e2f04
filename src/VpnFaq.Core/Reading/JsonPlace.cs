using System.Globalization;
using System.Text.Json;

namespace VpnFaq.Reading;

/// <summary>Finds where a property stands in the JSON of a resource, without keeping anything of it.</summary>
internal static class JsonPlace
{
    /// <summary>Offset of the value that a path leads to, or of the last one on the way that is there.</summary>
    /// <param name="utf8">The JSON of the resource.</param>
    /// <param name="path">Azure's path from the resource.</param>
    /// <param name="hasRepeatedNames">Whether a name may stand twice in an object: then the last one counts, and all have to be looked at.</param>
    public static int Find(ReadOnlySpan<byte> utf8, string path, bool hasRepeatedNames)
    {
        var reader = new Utf8JsonReader(utf8, JsonText.ReaderOptions);
        reader.Read();
        foreach (var step in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            // What is flat has no wrapper.
            if (!TryStep(ref reader, step, hasRepeatedNames) && step != PropertyPath.Wrapper)
                break;
        }

        return (int)reader.TokenStartIndex;
    }

    private static bool TryStep(ref Utf8JsonReader reader, string step, bool hasRepeatedNames) => reader.TokenType switch
    {
        JsonTokenType.StartObject => TryProperty(ref reader, step, hasRepeatedNames),
        JsonTokenType.StartArray => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && TryItem(ref reader, index),
        _ => false,
    };

    private static bool TryProperty(ref Utf8JsonReader reader, string name, bool hasRepeatedNames)
    {
        var isThere = false;
        for (var ahead = reader; ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName; ahead.Skip())
        {
            var isMeant = Is(ref ahead, name);
            ahead.Read();
            if (!isMeant)
                continue;
            isThere = true;
            reader = ahead;
            if (!hasRepeatedNames)
                break;
        }

        return isThere;
    }

    private static bool TryItem(ref Utf8JsonReader reader, int index)
    {
        var ahead = reader;
        for (var i = 0; ahead.Read() && ahead.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index)
            {
                reader = ahead;
                return true;
            }

            ahead.Skip();
        }

        return false;
    }

    private static bool Is(ref Utf8JsonReader reader, string name) => reader.ValueIsEscaped
        ? string.Equals(JsonText.TextOf(ref reader), name, StringComparison.OrdinalIgnoreCase)
        : JsonText.IsName(reader.ValueSpan, name);
}
