namespace VpnFaq.Faq;

/// <summary>The words that the search knows without any entry: synonyms, names, everyday words. Data, in text files beside this one.</summary>
internal sealed class Lexicon
{
    private const char Separator = '\n';

    private readonly PhraseTable phrases;
    private readonly WordList functionWords;
    private readonly WordList everydayWords;
    private readonly WordList fieldWords;

    // Texts until somebody asks for a number, or misspells a word.
    private readonly string ranges;
    private readonly string words;

    public Lexicon(LexiconBuilder source)
    {
        phrases = new PhraseTable(source.Phrases);
        functionWords = new WordList(source.FunctionWords);
        everydayWords = new WordList(LexiconFile.Words("search/everyday.txt"));
        fieldWords = new WordList(LexiconFile.Words("search/field.txt"));
        ranges = string.Join(Separator.ToString(), source.Ranges);
        words = Block.TextOf(source.Words);
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public Lexicon(BlockReader reader)
    {
        phrases = new PhraseTable(reader);
        functionWords = new WordList(reader);
        everydayWords = new WordList(reader);
        fieldWords = new WordList(reader);
        ranges = reader.ReadText();
        words = reader.ReadText();
    }

    /// <summary>The words of all synonyms.</summary>
    public Word[] Words => Block.WordsOf(words);

    public bool IsFunctionWord(Word word) => functionWords.Contains(word.Text);

    public bool IsFieldWord(Word word) => fieldWords.Contains(word.Text) || fieldWords.Contains(word.Term);

    public bool IsEverydayWord(Word word) => everydayWords.Contains(word.Text) || everydayWords.Contains(word.Term);

    /// <summary>The longest phrase that begins at that place; null if none does.</summary>
    public Phrase? PhraseAt(List<int> sequence, int at) => phrases.At(sequence, at);

    /// <summary>What a single term means; null if nothing beside itself.</summary>
    public Phrase? PhraseOf(int term) => PhraseAt([term], 0);

    /// <summary>What a number, or a prefix length, means by its size; null if nothing.</summary>
    public Phrase? PhraseOfNumber(string text) =>
        text.Length > 0 && (text[0] == NumberRange.Prefix || Letters.IsDigit(text[0])) ? PhraseOfRange(text) : null;

    public void Write(BinaryWriter writer)
    {
        phrases.Write(writer);
        functionWords.Write(writer);
        everydayWords.Write(writer);
        fieldWords.Write(writer);
        writer.WriteText(ranges);
        writer.WriteText(words);
    }

    private Phrase? PhraseOfRange(string text)
    {
        foreach (var line in ranges.Split(Separator))
        {
            if (NumberRange.Read(line) is { } range && range.Contains(text))
                return range.Meanings;
        }

        return null;
    }
}
