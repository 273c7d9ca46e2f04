namespace VpnFaq.Faq;

/// <summary>Numbers for terms, in the order of their first appearance.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _ids;

    public TermTable() => _ids = new(8192, StringComparer.Ordinal);

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public TermTable(BinaryReader reader)
    {
        var terms = reader.ReadTexts();
        _ids = new(terms.Length, StringComparer.Ordinal);
        foreach (var term in terms)
            _ids.Add(term, _ids.Count);
    }

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

    // Nothing is ever removed: the terms come in the order of their numbers.
    public void Write(BinaryWriter writer) => writer.WriteTexts(_ids.Keys);
}
