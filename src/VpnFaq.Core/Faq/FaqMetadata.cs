using System.Globalization;

namespace VpnFaq.Faq;

/// <summary>Reads the lines below the wordings of an entry: See also, Rules (if it names any), Source (one or more), Changed (if it has).</summary>
internal sealed class FaqMetadata
{
    /// <summary>How the line of the rules that an entry names starts.</summary>
    private const string Rules = "- Rules: ";

    private const string SeeAlso = "- See also: ";
    private const string Source = "- Source: ";
    private const string Changed = "- Changed: ";

    private readonly string file;
    private readonly string[] lines;
    private readonly int end;
    private int at;

    private FaqMetadata(string file, string[] lines, int start, int end)
    {
        this.file = file;
        this.lines = lines;
        this.end = end;
        at = start;
    }

    /// <exception cref="FaqFormatException">The lines are not in the format.</exception>
    public static FaqReferences Read(string file, string[] lines, int start, int end)
    {
        var metadata = new FaqMetadata(file, lines, start, end);
        var references = new FaqReferences(metadata.ReadSeeAlso(), metadata.ReadRules(), metadata.ReadSources(), metadata.ReadChange());
        return metadata.at == end
            ? references
            : throw metadata.Broken("metadata beside Asked as, See also, Rules, Source and Changed, or in another order.");
    }

    /// <summary>The line of the first source; empty if there is none.</summary>
    public static string FirstSource(string[] lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lines[i].StartsWith(Source, StringComparison.Ordinal))
                return lines[i];
        }

        return string.Empty;
    }

    private List<string> ReadSeeAlso()
    {
        var ids = new List<string>();
        foreach (var (_, target) in ReadLinks(Take(SeeAlso) ?? throw Broken($"'{SeeAlso.Trim()}' is missing.")))
        {
            var hash = target.IndexOf('#');
            if (hash < 0)
                throw Broken($"'{target}' links to no entry.");
            ids.Add(target.Substring(hash + 1));
        }

        return ids;
    }

    private List<string> ReadRules() => ReadLinks(Take(Rules) ?? string.Empty).ConvertAll(link => link.Label);

    private List<FaqSource> ReadSources()
    {
        var sources = new List<FaqSource>();
        while (Take(Source) is string text)
        {
            var (label, target, after) = ReadLink(text);
            if (!Uri.TryCreate(target, UriKind.Absolute, out var uri))
                throw Broken($"'{target}' is not an address.");
            sources.Add(new FaqSource(label, uri, ReadDate(after.TrimStart(',', ' '))));
        }

        return sources.Count > 0 ? sources : throw Broken($"'{Source.Trim()}' is missing.");
    }

    private FaqChange? ReadChange()
    {
        if (Take(Changed) is not string text)
            return null;
        const string since = "since ";
        const string before = "; before: ";
        var split = text.IndexOf(before, StringComparison.Ordinal);
        if (!text.StartsWith(since, StringComparison.Ordinal) || split < 0)
            throw Broken($"'{Changed.Trim()}' does not read 'since <date>; before: <text>'.");
        var date = ReadDate(text.Substring(since.Length, split - since.Length));
        return new FaqChange(date, text.Substring(split + before.Length));
    }

    private string? Take(string field) =>
        at < end && lines[at].StartsWith(field, StringComparison.Ordinal) ? lines[at++].Substring(field.Length).Trim() : null;

    private List<(string Label, string Target)> ReadLinks(string text)
    {
        var links = new List<(string, string)>();
        while (text.Length > 0)
        {
            var (label, target, after) = ReadLink(text);
            links.Add((label, target));
            text = after.TrimStart(',', ' ');
        }

        return links;
    }

    private (string Label, string Target, string After) ReadLink(string text)
    {
        var middle = text.IndexOf("](", StringComparison.Ordinal);
        var close = middle < 0 ? -1 : text.IndexOf(')', middle);
        return close >= 0 && text[0] == '['
            ? (text.Substring(1, middle - 1), text.Substring(middle + 2, close - middle - 2), text.Substring(close + 1))
            : throw Broken($"'{text}' does not begin with a link.");
    }

    private DateTime ReadDate(string text) =>
        DateTime.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Broken($"'{text}' is not a date (yyyy-MM-dd).");

    private FaqFormatException Broken(string what) => new(file, Math.Min(at, lines.Length - 1) + 1, what);
}
