using System.Globalization;
using System.Text.Json;

namespace VpnFaq.Reading;

/// <summary>Finds where a property stands in the JSON of a resource, without keeping anything of it.</summary>
internal static class JsonPlace
{
    private const string Wrapper = "properties";

    /// <summary>Offset of the value that a path leads to, or of the last one on the way that is there.</summary>
    /// <param name="utf8">The JSON of the resource.</param>
    /// <param name="path">Azure's path from the resource.</param>
    public static int Find(ReadOnlySpan<byte> utf8, string path)
    {
        var reader = new Utf8JsonReader(utf8, JsonText.ReaderOptions);
        reader.Read();
        foreach (var step in path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            // What is flat has no wrapper.
            if (!TryStep(ref reader, step) && step != Wrapper)
                break;
        }

        return (int)reader.TokenStartIndex;
    }

    private static bool TryStep(ref Utf8JsonReader reader, string step) => reader.TokenType switch
    {
        JsonTokenType.StartObject => TryProperty(ref reader, step),
        JsonTokenType.StartArray => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && TryItem(ref reader, index),
        _ => false,
    };

    // Of a name that stands twice the last one counts.
    private static bool TryProperty(ref Utf8JsonReader reader, string name)
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

    private static bool Is(ref Utf8JsonReader reader, string name)
    {
        if (!reader.ValueIsEscaped)
            return JsonText.IsName(reader.ValueSpan, name);
        try
        {
            return string.Equals(reader.GetString(), name, StringComparison.OrdinalIgnoreCase);
        }
        catch (InvalidOperationException)
        {
            // Escapes that make no text.
            return false;
        }
    }
}
