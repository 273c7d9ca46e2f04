namespace VpnFaq.Faq;

/// <summary>Finds the known word that a misspelt one most likely was: Damerau's edits (drop, add, change, swap two neighbours).</summary>
internal sealed class SpellingCorrection
{
    private const int ShortestWord = 4;
    private const int LongestWord = 40;
    private const int TwoEditsFrom = 8;

    private readonly Candidate[] _candidates;
    private readonly int[] _before = new int[LongestWord + 1];
    private readonly int[] _last = new int[LongestWord + 1];
    private readonly int[] _row = new int[LongestWord + 1];

    /// <param name="words">The words to correct to, with how common each is.</param>
    public SpellingCorrection(IEnumerable<(Word Word, int Entries)> words)
    {
        _candidates = words
            .Where(pair => pair.Word.Text.Length is >= ShortestWord and <= LongestWord && IsPlain(pair.Word.Text))
            .Select(pair => new Candidate(pair.Word, pair.Entries, LettersOf(pair.Word.Text)))
            .ToArray();
    }

    /// <summary>The nearest known word, the more common one of two; null if none is near enough.</summary>
    public Word? Correct(string text)
    {
        if (text.Length is < ShortestWord or > LongestWord || !IsPlain(text))
        {
            return null;
        }

        int limit = text.Length < TwoEditsFrom ? 1 : 2;
        int letters = LettersOf(text);
        Candidate? best = null;
        int bestEdits = limit + 1;
        foreach (Candidate candidate in _candidates)
        {
            if (Math.Abs(candidate.Word.Text.Length - text.Length) > limit || CountBits(candidate.Letters ^ letters) > 2 * limit)
            {
                continue;
            }

            int edits = Edits(text, candidate.Word.Text, limit);
            // People hit the first letter: another one costs an edit more.
            if (edits <= limit && candidate.Word.Text[0] != text[0])
            {
                edits++;
            }

            if (edits < bestEdits || (edits == bestEdits && edits <= limit && candidate.Entries > best!.Entries))
            {
                best = candidate;
                bestEdits = edits;
            }
        }

        return bestEdits <= limit ? best!.Word : null;
    }

    private int Edits(string a, string b, int limit)
    {
        int[] before = _before;
        int[] last = _last;
        int[] row = _row;
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int edits = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edits = Math.Min(edits, before[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }

    private static bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }

    private static int LettersOf(string text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters |= 1 << (c - 'a');
        }

        return letters;
    }

    private static int CountBits(int bits)
    {
        int count = 0;
        while (bits != 0)
        {
            bits &= bits - 1;
            count++;
        }

        return count;
    }

    private sealed record Candidate(Word Word, int Entries, int Letters);
}
