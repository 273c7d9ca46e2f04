namespace VpnFaq.Faq;

/// <summary>How well each entry, and each single wording, fits the units of one query.</summary>
internal sealed class QueryMatch
{
    private readonly FaqIndex index;
    private readonly SearchOptions options;
    private readonly Degrees total;
    private readonly double[] named;
    private readonly List<QueryUnit> units = [];
    private readonly List<Degrees> degreesOfUnits = [];
    private double mass;

    public QueryMatch(FaqIndex index, SearchOptions options)
    {
        this.index = index;
        this.options = options;
        total = new Degrees(index);
        named = new double[index.EntryCount];
    }

    public void Add(QueryUnit unit)
    {
        var degrees = DegreesOf(unit);
        mass += unit.Mass;
        total.Add(degrees, unit.Mass);
        units.Add(unit);
        degreesOfUnits.Add(degrees);
    }

    /// <summary>A part of the query that names these entries and nothing else.</summary>
    public void Name(IEnumerable<int> entries)
    {
        var weight = index.Rarity(0);
        mass += weight;
        foreach (var entry in entries)
        {
            if (entry < 0)
                continue;
            total.Question[entry] += weight;
            total.OtherWordings[entry] += weight;
            total.Body[entry] += weight;
            total.Covered[entry] += weight;
            named[entry] += weight;
        }
    }

    /// <summary>The entries that fit best, best first.</summary>
    public List<FaqHit> Rank(IReadOnlyList<FaqEntry> entries, int count, Predicate<FaqEntry> accept)
    {
        var hits = new List<FaqHit>();
        if (mass <= 0)
            return hits;
        var fits = BestWordings();
        var scores = new double[entries.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = (ScoreOf(i) / mass) + (options.BestWording ? options.BestWordingWeight * fits[i] : 0);
            if (!entries[i].IsPublishedQuestion)
                scores[i] *= options.SupplementWeight;
        }

        while (hits.Count < count && Best(scores, entries, accept) is >= 0 and var best)
        {
            hits.Add(new FaqHit(entries[best], scores[best], EvidenceFor(best, fits[best])));
            scores[best] = 0;
        }

        return hits;
    }

    private double ScoreOf(int entry) =>
        (options.QuestionWeight * total.Question[entry]) + (options.WordingWeight * total.OtherWordings[entry]) + (options.BodyWeight * total.Body[entry])
        + (options.CoverageWeight * total.Covered[entry]);

    private static int Best(double[] scores, IReadOnlyList<FaqEntry> entries, Predicate<FaqEntry> accept)
    {
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > (best < 0 ? 0 : scores[best]) && accept(entries[i]))
                best = i;
        }

        return best;
    }

    /// <summary>What speaks for and against that an entry answers the query.</summary>
    private Evidence EvidenceFor(int entry, double fit)
    {
        double missedNames = 0, terms = 0, termsCovered = 0, termsUnknown = 0;
        var matches = named[entry] > 0 ? Evidence.ManyMatches : 0;
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            var covered = unit.Mass * degreesOfUnits[i].Covered[entry];
            if (unit.Kind == UnitKind.Name)
                missedNames += unit.Mass - covered;
            if (unit.Kind != UnitKind.Term)
                continue;
            terms += unit.Mass;
            termsCovered += covered;
            termsUnknown += unit.IsKnown ? 0 : unit.Mass;
            matches += covered > 0 ? Math.Max(1, unit.Parts.Count) : 0;
        }

        return new Evidence
        {
            Coverage = total.Covered[entry] / mass,
            Fit = fit,
            Score = ScoreOf(entry) / mass,
            TermCoverage = terms > 0 ? termsCovered / terms : 0,
            UnknownTerms = termsUnknown / mass,
            MissedNames = missedNames / mass,
            Matches = Math.Min(matches, Evidence.ManyMatches),
        };
    }

    // For each entry how well the one of its wordings fits that fits best.
    private double[] BestWordings()
    {
        var fits = new double[index.EntryCount];
        for (var i = 0; i < fits.Length; i++)
            fits[i] = named[i] / mass;
        var share = options.WordingLengthShare;
        var ownSize = Math.Pow(mass, 1 - share);
        for (var i = 0; i < total.Wordings.Length; i++)
        {
            if (total.Wordings[i] <= 0)
                continue;
            var entry = index.WordingEntries[i];
            fits[entry] = Math.Max(fits[entry], total.Wordings[i] / (ownSize * Math.Pow(index.WordingMasses[i], share)));
        }

        return fits;
    }

    private Degrees DegreesOf(QueryUnit unit)
    {
        var degrees = new Degrees(index);
        foreach (var alternative in unit.Alternatives)
            Mark(degrees, alternative);
        if (unit.Parts.Count == 0)
            return degrees;
        var together = new Degrees(index);
        double whole = 0;
        foreach (var part in unit.Parts)
            whole += part.Mass;
        foreach (var part in unit.Parts)
            together.Add(DegreesOf(part), part.Mass / whole);
        degrees.Raise(together, unit.Alternatives.Count == 0 ? 1 : options.PartsWeight);
        return degrees;
    }

    private void Mark(Degrees degrees, Alternative alternative)
    {
        for (var node = index.Postings.First(alternative.Term); node != 0; node = index.Postings.Next(node))
        {
            var posting = index.Postings[node];
            Raise(degrees.Question, posting.Entry, alternative.Weight * posting.Question / (posting.Question + options.QuestionSaturation));
            Raise(degrees.OtherWordings, posting.Entry, alternative.Weight * posting.Wordings / (posting.Wordings + options.WordingSaturation));
            Raise(degrees.Body, posting.Entry, alternative.Weight * posting.Body / (posting.Body + options.BodySaturation));
            var covered = alternative.Weight * (posting.InQuestion ? 1 : options.MentionWeight);
            degrees.Covered[posting.Entry] = Math.Max(degrees.Covered[posting.Entry], covered);
        }

        for (var node = index.Wordings.First(alternative.Term); node != 0; node = index.Wordings.Next(node))
        {
            var wording = index.Wordings[node];
            degrees.Wordings[wording] = Math.Max(degrees.Wordings[wording], alternative.Weight);
        }
    }

    private static void Raise(double[] degrees, int at, double degree)
    {
        if (degree > degrees[at])
            degrees[at] = degree;
    }

    /// <summary>For each entry how much its fields have of a query, and how much of the query it covers; for each single wording how much it covers.</summary>
    private sealed class Degrees(FaqIndex index)
    {
        public double[] Question { get; } = new double[index.EntryCount];

        public double[] OtherWordings { get; } = new double[index.EntryCount];

        public double[] Body { get; } = new double[index.EntryCount];

        public double[] Covered { get; } = new double[index.EntryCount];

        public double[] Wordings { get; } = new double[index.WordingEntries.Length];

        public void Add(Degrees other, double weight)
        {
            Add(Question, other.Question, weight);
            Add(OtherWordings, other.OtherWordings, weight);
            Add(Body, other.Body, weight);
            Add(Covered, other.Covered, weight);
            Add(Wordings, other.Wordings, weight);
        }

        public void Raise(Degrees other, double weight)
        {
            Raise(Question, other.Question, weight);
            Raise(OtherWordings, other.OtherWordings, weight);
            Raise(Body, other.Body, weight);
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
