namespace VpnFaq.Faq;

/// <summary>Gives numbers to terms, in the order of their first appearance.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> ids = new(8192, StringComparer.Ordinal);

    public int Count => ids.Count;

    /// <summary>The number of a term; a new term gets the next one.</summary>
    public int IdOf(string term)
    {
        if (!ids.TryGetValue(term, out int id))
        {
            id = ids.Count;
            ids.Add(term, id);
        }

        return id;
    }

    // Nothing is ever removed: the terms come in the order of their numbers.
    public WordList ToList() => new(ids.Keys);
}
