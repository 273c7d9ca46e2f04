namespace VpnFaq.Faq;

/// <summary>A word as typed, in lower case, and the term that it is looked up by.</summary>
/// <remarks>
/// What a query is read into is made of plain classes: the first answer waits until every type is loaded, and a record
/// has a dozen methods more.
/// </remarks>
internal sealed class Word(string text, string term)
{
    public readonly string Text = text;
    public readonly string Term = term;
}

/// <summary>
/// What one run of characters between blanks stands for: its words, and, where several make up one
/// (<c>pre-shared</c>, <c>UseRemoteGateways</c>, <c>AES256</c>), that one too.
/// </summary>
internal sealed class Chunk(Word[] words, Word? whole)
{
    public readonly Word[] Words = words;
    public readonly Word? Whole = whole;

    /// <summary>Room for the index: the numbers of the words' terms, once they have any.</summary>
    public int[]? Terms { get; set; }

    /// <summary>Room for the index: the number of the whole's term.</summary>
    public int WholeTerm { get; set; }
}

/// <summary>Cuts text into chunks at blanks and punctuation.</summary>
/// <param name="options">How to read chunks.</param>
/// <param name="known">Chunks that were read before, where the same ones come often.</param>
internal sealed class Tokenizer(SearchOptions options, Dictionary<string, Chunk>? known = null)
{
    private readonly ChunkReader reader = new(options);

    /// <summary>Appends the chunks of a text.</summary>
    public void Read(string text, List<Chunk> into)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (!IsInside(text, at))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && IsInside(text, at))
                at++;
            var piece = text.Substring(start, at - start);
            var chunk = known is null ? reader.Read(piece) : Known(piece, known);
            if (chunk.Words.Length > 0)
                into.Add(chunk);
        }
    }

    private Chunk Known(string piece, Dictionary<string, Chunk> known)
    {
        if (!known.TryGetValue(piece, out var chunk))
        {
            chunk = reader.Read(piece);
            known.Add(piece, chunk);
        }

        return chunk;
    }

    public string Stem(string word) => reader.Stem(word);

    // Connectors keep a chunk together; a comma only as a thousands separator.
    private static bool IsInside(string text, int at)
    {
        var c = text[at];
        if (Letters.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':' or '+' or '\'' or '\u2019')
            return true;
        return c == ',' && at > 0 && at + 3 < text.Length && Letters.IsDigit(text[at - 1])
            && Letters.IsDigit(text[at + 1]) && Letters.IsDigit(text[at + 2]) && Letters.IsDigit(text[at + 3]);
    }
}
