namespace VpnFaq.Faq;

/// <summary>How well each entry, and each single wording, fits the units of one query.</summary>
internal sealed class QueryMatch
{
    // A word that only the body has covers the query less: the entry mentions it but may not be about it.
    private const double MentionedInBody = 0.6;

    private readonly FaqIndex _index;
    private readonly SearchOptions _options;
    private readonly double[] _scores;
    private readonly double[] _covered;
    private readonly double[] _wordings;
    private readonly double[] _named;
    private double _mass;
    private double _known;

    public QueryMatch(FaqIndex index, SearchOptions options)
    {
        _index = index;
        _options = options;
        _scores = new double[index.EntryCount];
        _covered = new double[index.EntryCount];
        _named = new double[index.EntryCount];
        _wordings = new double[index.WordingEntries.Count];
    }

    public void Add(QueryUnit unit)
    {
        var degrees = new Degrees(_index);
        Measure(unit, degrees);
        _mass += unit.Mass;
        if (unit.Alternatives.Count + unit.Parts.Count > 0)
        {
            _known += unit.Mass;
        }

        for (int i = 0; i < _scores.Length; i++)
        {
            _scores[i] += unit.Mass * degrees.Scores[i];
            _covered[i] += unit.Mass * degrees.Covered[i];
        }

        for (int i = 0; i < _wordings.Length; i++)
        {
            _wordings[i] += unit.Mass * degrees.Wordings[i];
        }
    }

    /// <summary>A part of the query that names these entries and nothing else.</summary>
    public void Add(IEnumerable<int> entries)
    {
        double mass = _index.Rarity(0);
        _mass += mass;
        _known += mass;
        foreach (int entry in entries)
        {
            if (entry < 0)
            {
                continue;
            }

            _scores[entry] += mass;
            _covered[entry] += mass;
            _named[entry] += mass;
        }
    }

    public IReadOnlyList<FaqHit> Rank(IReadOnlyList<FaqEntry> entries, int count, Predicate<FaqEntry> accept)
    {
        if (_mass <= 0)
        {
            return Array.Empty<FaqHit>();
        }

        var bestWordings = new double[entries.Count];
        for (int i = 0; i < _wordings.Length; i++)
        {
            double size = Math.Pow(_mass, 1 - _options.WordingLengthShare) * Math.Pow(Math.Max(_index.WordingMasses[i], 0.1), _options.WordingLengthShare);
            int entry = _index.WordingEntries[i];
            bestWordings[entry] = Math.Max(bestWordings[entry], _wordings[i] / size);
        }

        var scored = new List<(int Entry, double Score)>();
        for (int i = 0; i < entries.Count; i++)
        {
            bestWordings[i] = Math.Max(bestWordings[i], _named[i] / _mass);
            double score = _scores[i] / _mass;
            if (_options.BestWording)
            {
                score += _options.BestWordingWeight * bestWordings[i];
            }

            score *= entries[i].IsPublishedQuestion ? 1 : _options.SupplementWeight;
            if (score > 0 && accept(entries[i]))
            {
                scored.Add((i, score));
            }
        }

        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Entry.CompareTo(b.Entry));
        var hits = new List<FaqHit>();
        for (int i = 0; i < scored.Count && i < count; i++)
        {
            int entry = scored[i].Entry;
            hits.Add(new FaqHit(entries[entry], scored[i].Score, ConfidenceOf(entry, bestWordings[entry])));
        }

        return hits;
    }

    public double[] Features(int entry, double bestWording) =>
        new[] { _covered[entry] / _mass, bestWording, _scores[entry] / _mass, Math.Log(1 + _covered[entry]), _known / _mass };

    private double ConfidenceOf(int entry, double bestWording)
    {
        double[] f = Features(entry, bestWording);
        return f[0];
    }

    private void Measure(QueryUnit unit, Degrees degrees)
    {
        foreach (Alternative alternative in unit.Alternatives)
        {
            foreach (Posting posting in _index.PostingsOf(alternative.Term))
            {
                double score = alternative.Weight * posting.Frequency / (posting.Frequency + _options.Saturation);
                degrees.Scores[posting.Entry] = Math.Max(degrees.Scores[posting.Entry], score);
                double covered = alternative.Weight * (posting.InQuestion ? 1 : MentionedInBody);
                degrees.Covered[posting.Entry] = Math.Max(degrees.Covered[posting.Entry], covered);
            }

            foreach (int wording in _index.WordingsOf(alternative.Term))
            {
                degrees.Wordings[wording] = Math.Max(degrees.Wordings[wording], alternative.Weight);
            }
        }

        if (unit.Parts.Count == 0)
        {
            return;
        }

        var together = new Degrees(_index);
        double mass = unit.Parts.Sum(part => part.Mass);
        foreach (QueryUnit part in unit.Parts)
        {
            var own = new Degrees(_index);
            Measure(part, own);
            together.Add(own, part.Mass / mass);
        }

        degrees.Max(together, unit.Alternatives.Count == 0 ? 1 : _options.PartsWeight);
    }

    private sealed class Degrees
    {
        public Degrees(FaqIndex index)
        {
            Scores = new double[index.EntryCount];
            Covered = new double[index.EntryCount];
            Wordings = new double[index.WordingEntries.Count];
        }

        public double[] Scores { get; }

        public double[] Covered { get; }

        public double[] Wordings { get; }

        public void Add(Degrees other, double weight)
        {
            Combine(Scores, other.Scores, (own, theirs) => own + (weight * theirs));
            Combine(Covered, other.Covered, (own, theirs) => own + (weight * theirs));
            Combine(Wordings, other.Wordings, (own, theirs) => own + (weight * theirs));
        }

        public void Max(Degrees other, double weight)
        {
            Combine(Scores, other.Scores, (own, theirs) => Math.Max(own, weight * theirs));
            Combine(Covered, other.Covered, (own, theirs) => Math.Max(own, weight * theirs));
            Combine(Wordings, other.Wordings, (own, theirs) => Math.Max(own, weight * theirs));
        }

        private static void Combine(double[] own, double[] theirs, Func<double, double, double> combine)
        {
            for (int i = 0; i < own.Length; i++)
            {
                own[i] = combine(own[i], theirs[i]);
            }
        }
    }
}
