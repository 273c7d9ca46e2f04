using System.Globalization;

namespace VpnFaq.Faq;

/// <summary>Numbers that mean something by their size: 64512 to 65535 are AS numbers, /8 to /32 prefix lengths.</summary>
internal sealed class NumberRange(string prefix, long first, long last, Phrase meanings)
{
    private const string Dots = "..";

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public NumberRange(BinaryReader reader)
        : this(reader.ReadString(), reader.ReadInt64(), reader.ReadInt64(), new Phrase([], [new Meaning(reader.ReadInt32(), Relation.Kind)]))
    {
    }

    /// <summary>What the numbers mean.</summary>
    public Phrase Meanings { get; } = meanings;

    /// <summary>Reads "64512..65535" or "/8../32".</summary>
    public static NumberRange? Read(string text, Phrase meanings)
    {
        var dots = text.IndexOf(Dots, StringComparison.Ordinal);
        if (dots < 0)
            return null;
        var prefix = text[0] == '/' ? "/" : string.Empty;
        return new NumberRange(
            prefix,
            long.Parse(text.Substring(prefix.Length, dots - prefix.Length), CultureInfo.InvariantCulture),
            long.Parse(text.Substring(dots + Dots.Length + prefix.Length), CultureInfo.InvariantCulture),
            meanings);
    }

    public bool Contains(string text) =>
        text.StartsWith(prefix, StringComparison.Ordinal)
        && long.TryParse(text.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= first && number <= last;

    public void Write(BinaryWriter writer)
    {
        writer.Write(prefix);
        writer.Write(first);
        writer.Write(last);
        writer.Write(Meanings.Meanings[0].Term);
    }
}
