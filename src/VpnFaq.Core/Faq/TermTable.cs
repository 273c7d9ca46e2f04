namespace VpnFaq.Faq;

/// <summary>Numbers for terms, in the order of their first appearance.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _ids = new(8192, StringComparer.Ordinal);

    public int Count => _ids.Count;

    /// <summary>The number of a term; a new term gets the next one.</summary>
    public int IdOf(string term)
    {
        if (!_ids.TryGetValue(term, out int id))
        {
            id = _ids.Count;
            _ids.Add(term, id);
        }

        return id;
    }

    /// <summary>The number of a term, or -1 if it never appeared.</summary>
    public int Find(string term) => _ids.TryGetValue(term, out int id) ? id : -1;
}
