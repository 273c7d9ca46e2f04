namespace VpnFaq.Faq;

/// <summary>
/// Reads the entries of one file of docs/faq: an anchor line, a heading, the answer, and a closing list of metadata
/// (Asked as, See also, Source, Changed, in this order). Strict, so that a slip in the Markdown cannot lose an answer silently.
/// </summary>
internal sealed class FaqFile
{
    /// <summary>How the line of an entry's other wordings starts.</summary>
    public const string AskedAs = "- Asked as: ";

    private const string AnchorStart = "<a id=\"";
    private const string AnchorEnd = "\"></a>";
    private const string Faq = "/vpn-gateway/vpn-gateway-vpn-faq";

    private readonly string name;
    private readonly string[] lines;
    private int at;

    private FaqFile(string name, string text)
    {
        this.name = name;
        lines = text.Replace("\r\n", "\n").Split('\n');
    }

    /// <summary>The entries in the order of the file.</summary>
    /// <param name="name">File name with its extension, for the topic and for messages.</param>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FaqFormatException">The text is not in the format. What comes after the wordings of an entry is read, and judged, when it is asked for.</exception>
    public static List<FaqEntry> Read(string name, string text) => new FaqFile(name, text).ReadEntries();

    private List<FaqEntry> ReadEntries()
    {
        if (!lines[0].StartsWith("# ", StringComparison.Ordinal))
            throw Broken("the file does not begin with a heading.");
        var entries = new List<FaqEntry>();
        while (at < lines.Length)
        {
            if (IsAnchor(lines[at]))
                entries.Add(ReadEntry());
            else if (IsQuestion(lines[at]))
                throw Broken("a question without an anchor above it.");
            else
                at++;
        }

        return entries;
    }

    private FaqEntry ReadEntry()
    {
        var anchor = lines[at++];
        var id = anchor.Substring(AnchorStart.Length, anchor.Length - AnchorStart.Length - AnchorEnd.Length);
        var start = at;
        if (start == lines.Length || !IsQuestion(lines[start]))
            throw Broken($"no question below the anchor '{id}'.");
        var bodyStart = ++at;
        while (at < lines.Length && !lines[at].StartsWith(AskedAs, StringComparison.Ordinal) && !IsBorder(lines[at]))
            at++;
        if (at == lines.Length || IsBorder(lines[at]))
            throw Broken($"'{id}' ends without '{AskedAs.Trim()}'.");
        var body = new FaqText(lines, bodyStart, at);
        if (body.IsEmpty)
            throw Broken($"'{id}' has no answer.");
        var wordings = ReadWordings();
        var metadata = at;
        while (at < lines.Length && lines[at].StartsWith("- ", StringComparison.Ordinal))
            at++;
        var end = at;
        var references = new Lazy<FaqReferences>(() => FaqMetadata.Read(name, lines, metadata, end));
        var content = new FaqContent(lines[start].Substring(3).Trim(), body, new FaqText(lines, start, end), wordings, references);
        var isPublishedQuestion = FaqMetadata.FirstSource(lines, metadata, end).Contains($"{Faq}#{id})");
        return new FaqEntry(id, Path.GetFileNameWithoutExtension(name), isPublishedQuestion, () => content, () => ShownText.Of(content));
    }

    private string[] ReadWordings()
    {
        var wordings = lines[at].Substring(AskedAs.Length).Split(';');
        for (var i = 0; i < wordings.Length; i++)
        {
            wordings[i] = wordings[i].Trim();
            if (wordings[i].Length == 0)
                throw Broken("an empty wording between semicolons.");
        }

        at++;
        return wordings;
    }

    private static bool IsBorder(string line) => IsAnchor(line) || IsQuestion(line);

    private static bool IsQuestion(string line) => line.StartsWith("## ", StringComparison.Ordinal);

    private static bool IsAnchor(string line) =>
        line.StartsWith(AnchorStart, StringComparison.Ordinal) && line.EndsWith(AnchorEnd, StringComparison.Ordinal);

    private FaqFormatException Broken(string what) => new(name, Math.Min(at, lines.Length - 1) + 1, what);
}
