namespace VpnFaq.Faq;

/// <summary>One question of docs/faq with its answer, as written there.</summary>
internal sealed class FaqEntry
{
    // Ranking needs none of the texts: the file of an entry is read when somebody asks for one of them.
    private readonly Lazy<FaqContent> content;
    private readonly Func<ShownText> shown;

    public FaqEntry(string id, string topic, bool isPublishedQuestion, Func<FaqContent> content, Func<ShownText> shown)
    {
        Id = id;
        Topic = topic;
        IsPublishedQuestion = isPublishedQuestion;
        this.content = new(content);
        this.shown = shown;
    }

    /// <summary>The slug under which the published FAQ has the question, or a name of our own for an entry that it does not have.</summary>
    public string Id { get; }

    /// <summary>Name of the file without its extension.</summary>
    public string Topic { get; }

    /// <summary>A question of the published FAQ, not an entry that sums up tables or articles beside it.</summary>
    public bool IsPublishedQuestion { get; }

    /// <summary>What its answer shows; read anew every time.</summary>
    public ShownText Shown => shown();

    public FaqContent Content => content.Value;

    public string Question => Content.Question;

    /// <summary>The answer's Markdown, without the list of metadata that closes the entry.</summary>
    public FaqText Body => Content.Body;

    /// <summary>The whole entry from its heading on, as it stands in the file.</summary>
    public FaqText Markdown => Content.Markdown;

    /// <summary>Other ways in which people ask the same.</summary>
    public IReadOnlyList<string> Wordings => Content.Wordings;

    /// <summary>Ids of the answers that lead on.</summary>
    public IReadOnlyList<string> SeeAlso => Content.References.Value.SeeAlso;

    /// <summary>Ids of rules that check part of what the answer says, beside those whose own answer it is.</summary>
    public IReadOnlyList<string> Rules => Content.References.Value.Rules;

    /// <summary>At least one; the first is the page to open.</summary>
    public IReadOnlyList<FaqSource> Sources => Content.References.Value.Sources;

    public FaqChange? Change => Content.References.Value.Change;
}

/// <summary>What the file says of an entry. Dates and addresses are read when an answer is shown.</summary>
internal sealed record FaqContent(string Question, FaqText Body, FaqText Markdown, IReadOnlyList<string> Wordings, Lazy<FaqReferences> References);

/// <summary>Where an entry leads and what it rests on.</summary>
internal sealed record FaqReferences(IReadOnlyList<string> SeeAlso, IReadOnlyList<string> Rules, IReadOnlyList<FaqSource> Sources, FaqChange? Change);

/// <summary>A page that carries facts of an answer, and the date of its text.</summary>
internal sealed record FaqSource(string Label, Uri Uri, DateTime Date);

/// <summary>What an answer was before, and since when it is not so any more.</summary>
internal sealed record FaqChange(DateTime Since, string Before);
