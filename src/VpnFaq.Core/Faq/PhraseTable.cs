namespace VpnFaq.Faq;

/// <summary>How a phrase relates to a term of the index.</summary>
internal enum Relation
{
    /// <summary>It means the same.</summary>
    Same,

    /// <summary>It is a kind of that.</summary>
    Kind,

    /// <summary>It is another kind of the same: what is said of a Linux client may help with macOS.</summary>
    Sibling,

    /// <summary>It is the name of that and of nothing else; its parts do not stand for it.</summary>
    Name,
}

/// <summary>What a phrase means beside its own words.</summary>
internal sealed class Meaning(int term, Relation relation)
{
    public readonly int Term = term;
    public readonly Relation Relation = relation;
}

/// <summary>A word, or several in a row, with what they mean; what sums it up comes first.</summary>
internal sealed class Phrase(int[] terms, Meaning[] meanings)
{
    public readonly int[] Terms = terms;
    public readonly Meaning[] Meanings = meanings;

    public bool IsName => Meanings[0].Relation == Relation.Name;

    /// <summary>The term that sums the phrase up; null if it is only a kind of something.</summary>
    public int? Concept => Meanings[0].Relation is Relation.Same or Relation.Name ? Meanings[0].Term : null;
}

/// <summary>The phrases that have meanings, by the term that they begin with. They lie as numbers; a phrase is made when one is found.</summary>
internal sealed class PhraseTable
{
    // By first term where its phrases begin; one more for the end of the last.
    private readonly int[] starts;

    // Phrase after phrase, longer ones first: how many terms, the terms, how many meanings, term and relation of each.
    private readonly int[] numbers;

    /// <param name="byFirstTerm">The phrases; where several begin with a term, longer ones first.</param>
    public PhraseTable(IReadOnlyList<List<Phrase>?> byFirstTerm)
    {
        var all = new List<int>();
        starts = new int[byFirstTerm.Count + 1];
        for (var term = 0; term < byFirstTerm.Count; term++)
        {
            foreach (var phrase in byFirstTerm[term] ?? [])
                Append(phrase, all);
            starts[term + 1] = all.Count;
        }

        numbers = [.. all];
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public PhraseTable(BlockReader reader)
    {
        starts = reader.ReadBlock<int>();
        numbers = reader.ReadBlock<int>();
    }

    /// <summary>The longest phrase that begins at that place; null if none does.</summary>
    public Phrase? At(List<int> sequence, int at)
    {
        var first = sequence[at];
        if (first < 0 || first + 1 >= starts.Length)
            return null;
        var start = starts[first];
        while (start < starts[first + 1])
        {
            if (Fits(start, sequence, at))
                return PhraseOf(start);
            start = MeaningsOf(start);
            start += 1 + (2 * numbers[start]);
        }

        return null;
    }

    public void Write(BinaryWriter writer)
    {
        writer.WriteBlock(starts);
        writer.WriteBlock(numbers);
    }

    private static void Append(Phrase phrase, List<int> numbers)
    {
        numbers.Add(phrase.Terms.Length);
        numbers.AddRange(phrase.Terms);
        numbers.Add(phrase.Meanings.Length);
        foreach (var meaning in phrase.Meanings)
            numbers.AddRange([meaning.Term, (int)meaning.Relation]);
    }

    private int MeaningsOf(int start) => start + 1 + numbers[start];

    private bool Fits(int start, List<int> sequence, int at)
    {
        var length = numbers[start];
        if (at + length > sequence.Count)
            return false;
        for (var i = 1; i < length; i++)
        {
            if (sequence[at + i] != numbers[start + 1 + i])
                return false;
        }

        return true;
    }

    private Phrase PhraseOf(int start)
    {
        var terms = new int[numbers[start]];
        Array.Copy(numbers, start + 1, terms, 0, terms.Length);
        var at = MeaningsOf(start);
        var meanings = new Meaning[numbers[at++]];
        for (var i = 0; i < meanings.Length; i++)
            meanings[i] = new Meaning(numbers[at++], (Relation)numbers[at++]);
        return new Phrase(terms, meanings);
    }
}
