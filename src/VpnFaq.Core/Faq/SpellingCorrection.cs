namespace VpnFaq.Faq;

/// <summary>Finds the known word that a misspelt one most likely was: Damerau's edits (drop, add, change, swap two neighbours).</summary>
internal sealed class SpellingCorrection
{
    private const int ShortestWord = 4;
    private const int LongestWord = 40;
    private const int TwoEditsFrom = 8;

    private readonly List<Candidate> candidates = [];

    // Rows of the table of edits: two before, one before, the one at hand.
    private int[] older = new int[LongestWord + 1];
    private int[] last = new int[LongestWord + 1];
    private int[] row = new int[LongestWord + 1];

    /// <summary>Makes a word known.</summary>
    /// <param name="word">The word.</param>
    /// <param name="entries">How many entries have it: of two words equally near, the more common one is meant.</param>
    public void Add(Word word, int entries)
    {
        if (word.Text.Length is >= ShortestWord and <= LongestWord && Letters.ArePlain(word.Text))
            candidates.Add(new Candidate(word, entries, LettersOf(word.Text)));
    }

    /// <summary>The nearest known word; null if none is near enough.</summary>
    public Word? Correct(string text)
    {
        if (text.Length is < ShortestWord or > LongestWord || !Letters.ArePlain(text))
            return null;
        var limit = text.Length < TwoEditsFrom ? 1 : 2;
        var letters = LettersOf(text);
        Candidate? best = null;
        var fewest = limit + 1;
        foreach (var candidate in candidates)
        {
            var known = candidate.Word.Text;
            if (Math.Abs(known.Length - text.Length) > limit || CountBits(candidate.Letters ^ letters) > 2 * limit)
                continue;

            // People hit the first letter: another one costs an edit more.
            var edits = Edits(text, known, limit) + (known[0] == text[0] ? 0 : 1);
            if (edits < fewest || (edits == fewest && edits <= limit && candidate.Entries > best!.Entries))
            {
                best = candidate;
                fewest = edits;
            }
        }

        return fewest <= limit ? best!.Word : null;
    }

    private int Edits(string a, string b, int limit)
    {
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edits = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits = Math.Min(edits, older[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > limit)
                return limit + 1;
            (older, last, row) = (last, row, older);
        }

        return last[b.Length];
    }

    private static int LettersOf(string text)
    {
        var letters = 0;
        foreach (var c in text)
            letters |= 1 << (c - 'a');
        return letters;
    }

    private static int CountBits(int bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }

    private sealed record Candidate(Word Word, int Entries, int Letters);
}
