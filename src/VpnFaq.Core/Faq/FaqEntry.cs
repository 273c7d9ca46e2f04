namespace VpnFaq.Faq;

/// <summary>One question of docs/faq with its answer, as written there.</summary>
internal sealed record FaqEntry
{
    /// <summary>The slug under which the published FAQ has the question, or a name of our own for an entry that it does not have.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the file without its extension.</summary>
    public required string Topic { get; init; }

    public required string Question { get; init; }

    /// <summary>The answer's Markdown, without the list of metadata that closes the entry.</summary>
    public required string Body { get; init; }

    /// <summary>The whole entry from its heading on, as it stands in the file.</summary>
    public required string Markdown { get; init; }

    /// <summary>Other ways in which people ask the same.</summary>
    public required IReadOnlyList<string> Wordings { get; init; }

    /// <summary>Ids of the answers that lead on.</summary>
    public required IReadOnlyList<string> SeeAlso { get; init; }

    /// <summary>At least one; the first is the page to open.</summary>
    public required IReadOnlyList<FaqSource> Sources { get; init; }

    public FaqChange? Change { get; init; }

    /// <summary>A question of the published FAQ, not an entry that sums up tables or articles beside it.</summary>
    public bool IsPublishedQuestion => Sources[0].Uri.Fragment == "#" + Id;
}

/// <summary>A page that carries facts of an answer, and the date of its text.</summary>
internal sealed record FaqSource(string Label, Uri Uri, DateTime Date);

/// <summary>What an answer was before, and since when it is not so any more.</summary>
internal sealed record FaqChange(DateTime Since, string Before);
