using System.Globalization;

namespace VpnFaq.Faq;

/// <summary>
/// Reads the entries of one file of docs/faq: an anchor line, a heading, the answer, and a closing list of metadata
/// (Asked as, See also, Source, Changed, in this order). Strict, so that a slip in the Markdown cannot lose an answer silently.
/// </summary>
internal sealed class FaqFile
{
    private const string AnchorStart = "<a id=\"";
    private const string AnchorEnd = "\"></a>";
    private const string AskedAs = "- Asked as: ";
    private const string SeeAlso = "- See also: ";
    private const string Source = "- Source: ";
    private const string Changed = "- Changed: ";

    private readonly string _name;
    private readonly string[] _lines;
    private int _at;

    private FaqFile(string name, string text)
    {
        _name = name;
        _lines = text.Replace("\r\n", "\n").Split('\n');
    }

    /// <summary>The entries in the order of the file.</summary>
    /// <param name="name">File name with its extension, for the topic and for messages.</param>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FaqFormatException">The text is not in the format.</exception>
    public static IReadOnlyList<FaqEntry> Read(string name, string text) => new FaqFile(name, text).ReadEntries();

    private List<FaqEntry> ReadEntries()
    {
        if (!_lines[0].StartsWith("# ", StringComparison.Ordinal))
        {
            throw Broken("the file does not begin with a heading.");
        }

        var entries = new List<FaqEntry>();
        while (_at < _lines.Length)
        {
            if (IsAnchor(_lines[_at]))
            {
                entries.Add(ReadEntry());
                continue;
            }

            if (_lines[_at].StartsWith("## ", StringComparison.Ordinal))
            {
                throw Broken("a question without an anchor above it.");
            }

            _at++;
        }

        return entries;
    }

    private FaqEntry ReadEntry()
    {
        string anchor = _lines[_at++];
        string id = anchor.Substring(AnchorStart.Length, anchor.Length - AnchorStart.Length - AnchorEnd.Length);
        int start = _at;
        if (start == _lines.Length || !_lines[start].StartsWith("## ", StringComparison.Ordinal))
        {
            throw Broken($"no question below the anchor '{id}'.");
        }

        string question = _lines[_at++].Substring(3).Trim();
        int bodyStart = _at;
        while (_at < _lines.Length && !_lines[_at].StartsWith(AskedAs, StringComparison.Ordinal))
        {
            if (IsAnchor(_lines[_at]) || _lines[_at].StartsWith("## ", StringComparison.Ordinal))
            {
                throw Broken($"'{id}' ends without '{AskedAs.Trim()}'.");
            }

            _at++;
        }

        if (_at == _lines.Length)
        {
            throw Broken($"'{id}' ends without '{AskedAs.Trim()}'.");
        }

        string body = TextOf(bodyStart, _at);
        if (body.Length == 0)
        {
            throw Broken($"'{id}' has no answer.");
        }

        IReadOnlyList<string> wordings = ReadWordings();
        IReadOnlyList<string> seeAlso = ReadSeeAlso();
        IReadOnlyList<FaqSource> sources = ReadSources();
        FaqChange? change = ReadChange();
        if (_at < _lines.Length && _lines[_at].Trim().Length > 0)
        {
            throw Broken($"text after the metadata of '{id}', or metadata in another order than Asked as, See also, Source, Changed.");
        }

        return new FaqEntry
        {
            Id = id,
            Topic = Path.GetFileNameWithoutExtension(_name),
            Question = question,
            Body = body,
            Markdown = TextOf(start, _at),
            Wordings = wordings,
            SeeAlso = seeAlso,
            Sources = sources,
            Change = change,
        };
    }

    private string[] ReadWordings()
    {
        string[] wordings = _lines[_at].Substring(AskedAs.Length).Split(';');
        for (int i = 0; i < wordings.Length; i++)
        {
            wordings[i] = wordings[i].Trim();
            if (wordings[i].Length == 0)
            {
                throw Broken("an empty wording between semicolons.");
            }
        }

        _at++;
        return wordings;
    }

    private List<string> ReadSeeAlso()
    {
        if (_at == _lines.Length || !_lines[_at].StartsWith(SeeAlso, StringComparison.Ordinal))
        {
            throw Broken($"'{SeeAlso.Trim()}' is missing.");
        }

        var ids = new List<string>();
        string rest = _lines[_at].Substring(SeeAlso.Length);
        while (rest.Length > 0)
        {
            (_, string target, rest) = ReadLink(rest);
            int hash = target.IndexOf('#');
            if (hash < 0)
            {
                throw Broken($"'{target}' links to no entry.");
            }

            ids.Add(target.Substring(hash + 1));
            rest = rest.TrimStart(',', ' ');
        }

        _at++;
        return ids;
    }

    private List<FaqSource> ReadSources()
    {
        var sources = new List<FaqSource>();
        while (_at < _lines.Length && _lines[_at].StartsWith(Source, StringComparison.Ordinal))
        {
            (string label, string target, string rest) = ReadLink(_lines[_at].Substring(Source.Length));
            if (!Uri.TryCreate(target, UriKind.Absolute, out Uri? uri))
            {
                throw Broken($"'{target}' is not an address.");
            }

            sources.Add(new FaqSource(label, uri, ReadDate(rest.TrimStart(',', ' '))));
            _at++;
        }

        if (sources.Count == 0)
        {
            throw Broken($"'{Source.Trim()}' is missing.");
        }

        return sources;
    }

    private FaqChange? ReadChange()
    {
        if (_at == _lines.Length || !_lines[_at].StartsWith(Changed, StringComparison.Ordinal))
        {
            return null;
        }

        const string since = "since ";
        const string before = "; before: ";
        string text = _lines[_at].Substring(Changed.Length).Trim();
        int split = text.IndexOf(before, StringComparison.Ordinal);
        if (!text.StartsWith(since, StringComparison.Ordinal) || split < 0)
        {
            throw Broken($"'{Changed.Trim()}' does not read 'since <date>; before: <text>'.");
        }

        DateTime date = ReadDate(text.Substring(since.Length, split - since.Length));
        _at++;
        return new FaqChange(date, text.Substring(split + before.Length));
    }

    private (string Label, string Target, string After) ReadLink(string text)
    {
        int middle = text.IndexOf("](", StringComparison.Ordinal);
        int end = middle < 0 ? -1 : text.IndexOf(')', middle);
        if (end < 0 || text[0] != '[')
        {
            throw Broken($"'{text}' does not begin with a link.");
        }

        return (text.Substring(1, middle - 1), text.Substring(middle + 2, end - middle - 2), text.Substring(end + 1));
    }

    private DateTime ReadDate(string text) =>
        DateTime.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date)
            ? date
            : throw Broken($"'{text}' is not a date (yyyy-MM-dd).");

    private static bool IsAnchor(string line) =>
        line.StartsWith(AnchorStart, StringComparison.Ordinal) && line.EndsWith(AnchorEnd, StringComparison.Ordinal);

    private string TextOf(int start, int end) => string.Join("\n", _lines, start, end - start).Trim();

    private FaqFormatException Broken(string what) => new(_name, Math.Min(_at, _lines.Length - 1) + 1, what);
}
