using System.Globalization;

namespace VpnFaq.Faq;

/// <summary>Numbers that mean something by their size: 64512 to 65535 are AS numbers, /8 to /32 prefix lengths.</summary>
internal sealed class NumberRange(string prefix, long first, long last, Phrase meanings)
{
    /// <summary>What a prefix length begins with.</summary>
    public const char Prefix = '/';

    private const string Dots = "..";

    /// <summary>What the numbers mean.</summary>
    public Phrase Meanings { get; } = meanings;

    public static bool IsRange(string text) => text.Contains(Dots);

    /// <summary>Reads "64512..65535 7" or "/8../32 7", 7 being the term that the numbers are a kind of; null if it is none.</summary>
    public static NumberRange? Read(string text)
    {
        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        if (dots < 0)
            return null;
        var prefix = text[0] == Prefix ? text.Substring(0, 1) : string.Empty;
        var blank = text.IndexOf(' ');
        var second = dots + Dots.Length + prefix.Length;
        return new NumberRange(
            prefix,
            Number(text.Substring(prefix.Length, dots - prefix.Length)),
            Number(text.Substring(second, blank - second)),
            new Phrase([], [new Meaning((int)Number(text.Substring(blank)), Relation.Kind)]));
    }

    public bool Contains(string text) =>
        text.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(text.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= first && number <= last;

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
