namespace VpnFaq.Reports;

/// <summary>How wide a text is about, in a font that is not known: enough to keep it inside of its box.</summary>
internal static class TextWidth
{
    public static bool Fits(string text, double room, double size) => Of(text, size) <= room;

    /// <summary>Pixels that a text takes at a size.</summary>
    public static double Of(string text, double size) => size * text.Sum(Of);

    /// <summary>The text, with its middle left out where it is too long: names of one kind often differ at the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Pixels.</param>
    /// <param name="size">Size of the font in pixels.</param>
    public static string Fit(string text, double room, double size)
    {
        if (Fits(text, room, size))
            return text;
        room /= size;
        room -= Of('\u2026');
        var head = 0;
        var tail = text.Length;
        var used = 0.0;
        // Two characters of the start for every three of the end.
        for (var turn = 0; head < tail; turn++)
        {
            var fromHead = turn % 5 < 2;
            var width = Of(text[fromHead ? head : tail - 1]);
            if (used + width > room)
                break;
            used += width;
            if (fromHead)
                head++;
            else
                tail--;
        }

        // Half of a pair of surrogates is no character.
        if (head > 0 && char.IsHighSurrogate(text[head - 1]))
            head--;
        if (tail < text.Length && char.IsLowSurrogate(text[tail]))
            tail++;
        return text.Substring(0, head) + '\u2026' + text.Substring(tail);
    }

    // In units of the font's size, on the wide side.
    private static double Of(char c) => c switch
    {
        >= '\u1100' => 1.05,
        'i' or 'j' or 'l' or 'I' or 't' or 'f' or 'r' or '.' or ',' or ':' or '-' or ' ' or '/' or '\'' or '|' => 0.38,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.96,
        >= 'A' and <= 'Z' => 0.75,
        _ => 0.63,
    };
}
