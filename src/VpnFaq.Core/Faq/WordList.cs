namespace VpnFaq.Faq;

/// <summary>Texts, each with its number, found by halving. They lie in one string, so that reading them makes no text of its own for each.</summary>
internal sealed class WordList
{
    // In ordinal order, one directly after the other.
    private readonly string texts;

    // Where each text begins; one more for the end of the last.
    private readonly int[] starts;
    private readonly int[] numbers;

    /// <summary>The texts are numbered as they come.</summary>
    public WordList(IReadOnlyCollection<string> words)
    {
        string[] sorted = [.. words];
        numbers = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, numbers, StringComparer.Ordinal);
        texts = string.Concat(sorted);
        starts = new int[sorted.Length + 1];
        for (var i = 0; i < sorted.Length; i++)
            starts[i + 1] = starts[i] + sorted[i].Length;
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public WordList(BlockReader reader)
    {
        texts = reader.ReadText();
        starts = reader.ReadBlock<int>();
        numbers = reader.ReadBlock<int>();
    }

    public bool Contains(string text) => Find(text) >= 0;

    /// <summary>The number of a text, or -1 if it is not there.</summary>
    public int Find(string text)
    {
        var low = 0;
        var high = numbers.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(text, middle);
            if (order == 0)
                return numbers[middle];
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }

    public void Write(BinaryWriter writer)
    {
        writer.WriteText(texts);
        writer.WriteBlock(starts);
        writer.WriteBlock(numbers);
    }

    private int Compare(string text, int at)
    {
        var start = starts[at];
        var length = starts[at + 1] - start;
        for (var i = 0; i < text.Length && i < length; i++)
        {
            var difference = text[i] - texts[start + i];
            if (difference != 0)
                return difference;
        }

        return text.Length - length;
    }
}
