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
internal sealed record Meaning(int Term, Relation Relation);

/// <summary>A word, or several in a row, with what they mean; what sums it up comes first.</summary>
internal sealed record Phrase(int[] Terms, List<Meaning> Meanings)
{
    public bool IsName => Meanings[0].Relation == Relation.Name;

    /// <summary>The term that sums the phrase up; null if it is only a kind of something.</summary>
    public int? Concept => Meanings[0].Relation is Relation.Same or Relation.Name ? Meanings[0].Term : null;
}

/// <summary>The phrases that have meanings, by the term that they begin with.</summary>
internal sealed class PhraseTable
{
    // Longer ones first: the longest that fits is the one that is meant.
    private readonly List<List<Phrase>?> byFirstTerm = new(4096);

    public PhraseTable()
    {
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public PhraseTable(BinaryReader reader)
    {
        var numbers = reader.ReadBlock<int>();
        for (var at = 0; at < numbers.Length;)
        {
            var terms = new int[numbers[at++]];
            Array.Copy(numbers, at, terms, 0, terms.Length);
            at += terms.Length;
            var meanings = new List<Meaning>(numbers[at++]);
            for (var i = meanings.Capacity; i > 0; i--)
                meanings.Add(new Meaning(numbers[at++], (Relation)numbers[at++]));
            StartingWith(terms[0]).Add(new Phrase(terms, meanings));
        }
    }

    /// <summary>The longest phrase that begins at that place; null if none does.</summary>
    public Phrase? At(List<int> sequence, int at)
    {
        var first = sequence[at];
        if (first < 0 || first >= byFirstTerm.Count || byFirstTerm[first] is not List<Phrase> phrases)
            return null;
        foreach (var phrase in phrases)
        {
            if (Fits(phrase.Terms, sequence, at))
                return phrase;
        }

        return null;
    }

    public void Add(int[] sequence, Meaning meaning)
    {
        var phrases = StartingWith(sequence[0]);
        var at = 0;
        for (; at < phrases.Count && phrases[at].Terms.Length >= sequence.Length; at++)
        {
            if (phrases[at].Terms.Length == sequence.Length && Fits(sequence, new List<int>(phrases[at].Terms), 0))
            {
                Add(phrases[at].Meanings, meaning);
                return;
            }
        }

        phrases.Insert(at, new Phrase(sequence, new List<Meaning>(1) { meaning }));
    }

    public void Write(BinaryWriter writer)
    {
        var numbers = new List<int>();
        foreach (var phrase in byFirstTerm.SelectMany(phrases => phrases ?? []))
        {
            numbers.Add(phrase.Terms.Length);
            numbers.AddRange(phrase.Terms);
            numbers.Add(phrase.Meanings.Count);
            foreach (var meaning in phrase.Meanings)
                numbers.AddRange([meaning.Term, (int)meaning.Relation]);
        }

        writer.WriteBlock(numbers.ToArray());
    }

    private List<Phrase> StartingWith(int term)
    {
        while (byFirstTerm.Count <= term)
            byFirstTerm.Add(null);
        return byFirstTerm[term] ??= new List<Phrase>(2);
    }

    private static bool Fits(int[] phrase, List<int> sequence, int at)
    {
        if (at + phrase.Length > sequence.Count)
            return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (sequence[at + i] != phrase[i])
                return false;
        }

        return true;
    }

    private static void Add(List<Meaning> meanings, Meaning meaning)
    {
        var at = 0;
        for (; at < meanings.Count && meanings[at].Relation <= meaning.Relation; at++)
        {
            if (meanings[at].Term == meaning.Term)
                return;
        }

        meanings.Insert(at, meaning);
    }
}
