using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace VpnFaq.Reading;

/// <summary>
/// Text from input that cannot steer a terminal or a report: control characters, escape sequences, line breaks and
/// direction marks become visible. It is applied where input is read, so that nothing downstream has to remember it.
/// </summary>
internal static class SafeText
{
    [MethodImpl(Jit.AtOnce)]
    public static string Of(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' && IsUnsafe(c))
                return Escape(text);
        }

        return text;
    }

    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                safe.Append(c).Append(text[++i]);
            else if (IsUnsafe(c))
                safe.Append(@"\u{").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append('}');
            else
                safe.Append(c);
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        c < ' ' || (c >= '\u007f' && c <= '\u009f') || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202e') || (c >= '\u2060' && c <= '\u2069') || c == '\ufeff' || char.IsSurrogate(c);
}
