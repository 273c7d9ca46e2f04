using System.Runtime.CompilerServices;

namespace VpnFaq.Reading;

/// <summary>Where a long JSON list can be cut into portions: at commas between its elements, found by quotes and brackets alone.</summary>
internal static class ListCuts
{
    /// <summary>Offsets of commas of the list that cut it into portions of about the same length; none where the text is no list.</summary>
    /// <param name="utf8">The text up to its end.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="portions">How many portions are wanted.</param>
    [MethodImpl(Jit.AtOnce)]
    public static List<int> Find(ReadOnlySpan<byte> utf8, int start, int portions)
    {
        var cuts = new List<int>();
        if (portions < 2 || !IsList(utf8, start))
            return cuts;
        var step = (utf8.Length - start) / portions;
        var depth = 0;
        for (var at = start; at < utf8.Length && cuts.Count < portions - 1; at++)
        {
            switch (utf8[at])
            {
                case (byte)'"':
                    at = EndOfText(utf8, at + 1);
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']':
                    depth--;
                    break;
                // One level is that of the list itself.
                case (byte)',' when depth == 1 && at >= start + (step * (cuts.Count + 1)):
                    cuts.Add(at);
                    break;
            }
        }

        return cuts;
    }

    private static bool IsList(ReadOnlySpan<byte> utf8, int at)
    {
        while (at < utf8.Length && utf8[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            at++;
        return at < utf8.Length && utf8[at] == (byte)'[';
    }

    // At its closing quote: one before which an even number of backslashes stands.
    private static int EndOfText(ReadOnlySpan<byte> utf8, int at)
    {
        while (utf8.Slice(at).IndexOfAny((byte)'"', (byte)'\\') is var next and >= 0)
        {
            at += next;
            if (utf8[at] == (byte)'"')
                return at;
            at = Math.Min(at + 2, utf8.Length);
        }

        return utf8.Length - 1;
    }
}
