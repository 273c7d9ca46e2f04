namespace VpnFaq.Faq;

/// <summary>How well each entry, and each single wording, fits the units of one query. Used for one query after the other.</summary>
internal sealed class QueryMatch
{
    private readonly FaqIndex index;
    private readonly SearchOptions options;
    private readonly Degrees total;
    private readonly double[] named;
    private readonly double[] fits;
    private readonly double[] scores;
    private readonly List<QueryUnit> units = [];
    private readonly List<double[]> coverageOfUnits = [];
    private readonly Stack<Degrees> spare = new();
    private double mass;

    public QueryMatch(FaqIndex index, SearchOptions options)
    {
        this.index = index;
        this.options = options;
        total = NewDegrees();
        named = new double[index.EntryCount];
        fits = new double[index.EntryCount];
        scores = new double[index.EntryCount];
    }

    /// <summary>What an entry is matched in. Each has a place for each entry; the places of the single wordings follow.</summary>
    private enum Respect
    {
        Question,
        OtherWordings,
        Body,
        Coverage,
        Usual,
        Count,
    }

    /// <summary>Forgets the query before.</summary>
    public void Begin()
    {
        total.Clear();
        Array.Clear(named, 0, named.Length);
        units.Clear();
        coverageOfUnits.Clear();
        mass = 0;
    }

    public void Add(QueryUnit unit)
    {
        var degrees = DegreesOf(unit);
        mass += unit.Mass;
        total.Add(degrees, unit.Mass);
        units.Add(unit);
        coverageOfUnits.Add(CoverageOf(degrees));
        Return(degrees);
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
            for (var respect = Respect.Question; respect < Respect.Usual; respect++)
                total.Add(Place(respect, entry), weight);
            total.Add(Place(Respect.Usual, entry), index.EntryMasses[entry]);
            named[entry] += weight;
        }
    }

    /// <summary>The entries that fit best, best first.</summary>
    public List<FaqHit> Rank(IReadOnlyList<FaqEntry> entries, int fieldWords, int count, Predicate<FaqEntry> accept)
    {
        var hits = new List<FaqHit>();
        if (mass <= 0)
            return hits;
        FindBestWordings();
        for (var i = 0; i < scores.Length; i++)
            scores[i] = ScoreOf(i) - (entries[i].IsPublishedQuestion ? 0 : options.SupplementPenalty);
        while (hits.Count < count && Best(entries, accept) is >= 0 and var best)
        {
            hits.Add(new FaqHit(entries[best], scores[best], Confidence.Of(EvidenceFor(best, fieldWords))));
            scores[best] = 0;
        }

        return hits;
    }

    private double ScoreOf(int entry) =>
        (((options.QuestionWeight * Total(Respect.Question, entry)) + (options.WordingWeight * Total(Respect.OtherWordings, entry))
        + (options.BodyWeight * Total(Respect.Body, entry)) + (options.CoverageWeight * Total(Respect.Coverage, entry))) / mass)
        + (options.BestWordingWeight * fits[entry])
        + (options.UsualWeight * Total(Respect.Usual, entry) / index.EntryMasses[entry]);

    private int Best(IReadOnlyList<FaqEntry> entries, Predicate<FaqEntry> accept)
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
    private Evidence EvidenceFor(int entry, int fieldWords)
    {
        double missedNames = 0, terms = 0, termsCovered = 0, termsUnknown = 0;
        var matches = named[entry] > 0 ? Evidence.ManyMatches : 0;
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            var covered = unit.Mass * coverageOfUnits[i][entry];
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
            Coverage = Total(Respect.Coverage, entry) / mass,
            Fit = fits[entry],
            Score = ScoreOf(entry),
            TermCoverage = terms > 0 ? termsCovered / terms : 0,
            UnknownTerms = termsUnknown / mass,
            MissedNames = missedNames / mass,
            Matches = Math.Min(matches, Evidence.ManyMatches),
            FieldWords = Math.Min(fieldWords, Evidence.ManyFieldWords),
        };
    }

    // For each entry how well the one of its wordings fits that fits best.
    private void FindBestWordings()
    {
        for (var i = 0; i < fits.Length; i++)
            fits[i] = named[i] / mass;
        var ownSize = Math.Pow(mass, 1 - options.WordingLengthShare);
        var firstPlace = Place(Respect.Count, 0);
        for (var i = 0; i < total.Count; i++)
        {
            var place = total.Place(i);
            var wording = place - firstPlace;
            if (wording < 0)
                continue;
            var entry = index.WordingEntries[wording];
            fits[entry] = Math.Max(fits[entry], total[place] / (ownSize * index.WordingSizes[wording]));
        }
    }

    // Any of the alternatives stands for the unit; or all of its parts do.
    private Degrees DegreesOf(QueryUnit unit)
    {
        var degrees = spare.Count > 0 ? spare.Pop() : NewDegrees();
        foreach (var alternative in unit.Alternatives)
            Mark(degrees, alternative);
        if (unit.Parts.Count == 0)
            return degrees;
        var together = spare.Count > 0 ? spare.Pop() : NewDegrees();
        double whole = 0;
        foreach (var part in unit.Parts)
            whole += part.Mass;
        foreach (var part in unit.Parts)
        {
            var degreesOfPart = DegreesOf(part);
            together.Add(degreesOfPart, part.Mass / whole);
            Return(degreesOfPart);
        }

        degrees.Raise(together, unit.Alternatives.Count == 0 ? 1 : options.PartsWeight);
        Return(together);
        return degrees;
    }

    private void Mark(Degrees degrees, Alternative alternative)
    {
        var (term, weight) = (alternative.Term, alternative.Weight);
        var postings = index.Postings;
        var end = postings.End(term);
        for (var i = postings.Start(term); i < end; i++)
        {
            var entry = postings.Entries[i];
            degrees.Raise(Place(Respect.Question, entry), weight * Saturated(postings.Questions[i]));
            degrees.Raise(Place(Respect.OtherWordings, entry), weight * Saturated(postings.Wordings[i]));
            degrees.Raise(Place(Respect.Body, entry), weight * Saturated(postings.Bodies[i]));
            degrees.Raise(Place(Respect.Coverage, entry), weight * (postings.IsInQuestion(i) ? 1 : options.MentionWeight));
            degrees.Raise(Place(Respect.Usual, entry), weight * postings.Shares[i]);
        }

        var wordings = index.Wordings;
        var firstPlace = Place(Respect.Count, 0);
        end = index.EndOfWordings(term);
        for (var i = index.FirstWording(term); i < end; i++)
            degrees.Raise(firstPlace + wordings[i], weight);
    }

    private double Saturated(double frequency) => frequency / (frequency + options.Saturation);

    private double Total(Respect respect, int entry) => total[Place(respect, entry)];

    private int Place(Respect respect, int entry) => ((int)respect * index.EntryCount) + entry;

    private double[] CoverageOf(Degrees degrees)
    {
        var coverage = new double[index.EntryCount];
        for (var i = 0; i < coverage.Length; i++)
            coverage[i] = degrees[Place(Respect.Coverage, i)];
        return coverage;
    }

    private Degrees NewDegrees() => new(Place(Respect.Count, 0) + index.WordingEntries.Length);

    private void Return(Degrees degrees)
    {
        degrees.Clear();
        spare.Push(degrees);
    }
}
