namespace VpnFaq.Faq;

/// <summary>How well each entry, and each single wording, fits the units of one query.</summary>
internal sealed class QueryMatch
{
    private readonly FaqIndex index;
    private readonly SearchOptions options;
    private readonly Degrees total;
    private readonly double[] named;
    private double mass;
    private double known;

    public QueryMatch(FaqIndex index, SearchOptions options)
    {
        this.index = index;
        this.options = options;
        total = new Degrees(index);
        named = new double[index.EntryCount];
    }

    public void Add(QueryUnit unit)
    {
        mass += unit.Mass;
        known += unit.IsKnown ? unit.Mass : 0;
        var degrees = DegreesOf(unit);
        total.Add(degrees, unit.Mass);
        seen.Add((unit, degrees));
    }

    private readonly List<(QueryUnit Unit, Degrees Degrees)> seen = [];

    /// <summary>A part of the query that names these entries and nothing else.</summary>
    public void Add(IEnumerable<int> entries)
    {
        var weight = index.Rarity(0);
        mass += weight;
        known += weight;
        foreach (var entry in entries.Where(entry => entry >= 0))
        {
            total.Scores[entry] += weight;
            total.Covered[entry] += weight;
            named[entry] += weight;
        }
    }

    public List<FaqHit> Rank(IReadOnlyList<FaqEntry> entries, int count, Predicate<FaqEntry> accept)
    {
        if (mass <= 0)
            return [];
        var fits = BestWordings();
        var ranked = new List<(int Entry, double Score)>();
        for (var i = 0; i < entries.Count; i++)
        {
            var score = total.Scores[i] / mass;
            if (options.BestWording)
                score += options.BestWordingWeight * fits[i];
            score += options.CoverageWeight * total.Covered[i] / mass;
            score *= entries[i].IsPublishedQuestion ? 1 : options.SupplementWeight;
            if (score > 0 && accept(entries[i]))
                ranked.Add((i, score));
        }

        ranked.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Entry.CompareTo(b.Entry));
        return ranked.Take(count).Select(hit => new FaqHit(entries[hit.Entry], hit.Score, ConfidenceIn(hit.Entry, fits[hit.Entry]))).ToList();
    }

    internal double[] Features(int entry, double fit)
    {
        double nameMissed = 0, termCovered = 0, termUnknown = 0, termMass = 0, best = 0, termCount = 0;
        foreach (var (unit, degrees) in seen)
        {
            var covered = unit.Mass * degrees.Covered[entry];
            if (unit.Kind == UnitKind.Name)
                nameMissed += unit.Mass - covered;
            if (unit.Kind == UnitKind.Term)
            {
                termMass += unit.Mass;
                termCovered += covered;
                best = Math.Max(best, covered);
                if (!unit.IsKnown)
                    termUnknown += unit.Mass;
                if (covered > 0)
                    termCount += Math.Max(1, unit.Parts.Count);
            }
        }

        return [total.Covered[entry] / mass, fit, total.Scores[entry] / mass, Math.Log(1 + total.Covered[entry]), known / mass,
            nameMissed / mass, Math.Log(1 + termCovered), termUnknown / mass, termMass > 0 ? termCovered / termMass : 0, Math.Min(termCount, 4)];
    }

    private double ConfidenceIn(int entry, double fit)
    {
        LastFeatures ??= Features(entry, fit);
        var x = options.ConfidenceBase;
        var f = Features(entry, fit);
        for (var i = 0; i < options.ConfidenceWeights.Count; i++)
            x += options.ConfidenceWeights[i] * f[i];
        return 1 / (1 + Math.Exp(-x));
    }

    internal double[]? LastFeatures { get; private set; }

    // For each entry how well the one of its wordings fits that fits best.
    private double[] BestWordings()
    {
        var fits = new double[index.EntryCount];
        for (var i = 0; i < named.Length; i++)
            fits[i] = named[i] / mass;
        for (var i = 0; i < total.Wordings.Length; i++)
        {
            if (total.Wordings[i] <= 0)
                continue;
            var size = Math.Pow(mass, 1 - options.WordingLengthShare) * Math.Pow(index.WordingMasses[i], options.WordingLengthShare);
            var entry = index.WordingEntries[i];
            fits[entry] = Math.Max(fits[entry], total.Wordings[i] / size);
        }

        return fits;
    }

    private Degrees DegreesOf(QueryUnit unit)
    {
        var degrees = new Degrees(index);
        foreach (var alternative in unit.Alternatives)
        {
            foreach (var posting in index.PostingsOf(alternative.Term))
            {
                var score = alternative.Weight * posting.Frequency / (posting.Frequency + options.Saturation);
                var covered = alternative.Weight * (posting.InQuestion ? 1 : options.MentionWeight);
                degrees.Scores[posting.Entry] = Math.Max(degrees.Scores[posting.Entry], score);
                degrees.Covered[posting.Entry] = Math.Max(degrees.Covered[posting.Entry], covered);
            }

            foreach (var wording in index.WordingsOf(alternative.Term))
                degrees.Wordings[wording] = Math.Max(degrees.Wordings[wording], alternative.Weight);
        }

        if (unit.Parts.Count == 0)
            return degrees;
        var together = new Degrees(index);
        var whole = unit.Parts.Sum(part => part.Mass);
        foreach (var part in unit.Parts)
            together.Add(DegreesOf(part), part.Mass / whole);
        degrees.Raise(together, unit.Alternatives.Count == 0 ? 1 : options.PartsWeight);
        return degrees;
    }

    /// <summary>For each entry its score and how much it covers; for each wording how much it covers.</summary>
    private sealed class Degrees(FaqIndex index)
    {
        public double[] Scores { get; } = new double[index.EntryCount];

        public double[] Covered { get; } = new double[index.EntryCount];

        public double[] Wordings { get; } = new double[index.WordingEntries.Count];

        public void Add(Degrees other, double weight)
        {
            Add(Scores, other.Scores, weight);
            Add(Covered, other.Covered, weight);
            Add(Wordings, other.Wordings, weight);
        }

        public void Raise(Degrees other, double weight)
        {
            Raise(Scores, other.Scores, weight);
            Raise(Covered, other.Covered, weight);
            Raise(Wordings, other.Wordings, weight);
        }

        private static void Add(double[] own, double[] other, double weight)
        {
            for (var i = 0; i < own.Length; i++)
                own[i] += weight * other[i];
        }

        private static void Raise(double[] own, double[] other, double weight)
        {
            for (var i = 0; i < own.Length; i++)
                own[i] = Math.Max(own[i], weight * other[i]);
        }
    }
}
