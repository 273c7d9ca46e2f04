using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>What rules say of some resources. They may be asked in any order; what they say comes in that of the resources, then of the rules.</summary>
internal sealed class Judgement
{
    private static readonly int Outcomes = Enum.GetValues(typeof(FindingOutcome)).Length;

    private readonly List<Word> words = [];

    /// <summary>How many verdicts there were of each outcome, failures aside.</summary>
    public int[] Counts { get; } = new int[Outcomes];

    /// <summary>Adds a failure, or what else is to be told.</summary>
    /// <param name="resource">Number of the resource that was judged.</param>
    /// <param name="rule">Number of the rule that judged.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="at">The resource that it stands at.</param>
    public void Tell(int resource, int rule, Finding finding, Resource at) => words.Add(new(resource, rule, words.Count) { Finding = finding, At = at });

    /// <summary>Adds a resource that a rule needed and that was not given.</summary>
    public void Miss(int resource, int rule, MissingResource missing) => words.Add(new(resource, rule, words.Count) { Missing = missing });

    public IReadOnlyList<Word> InOrder()
    {
        words.Sort();
        return words;
    }

    /// <summary>A finding, or a resource that was not given.</summary>
    internal readonly struct Word(int resource, int rule, int number) : IComparable<Word>
    {
        private readonly int resource = resource;
        private readonly int rule = rule;
        private readonly int number = number;

        public Finding? Finding { get; init; }

        public Resource? At { get; init; }

        public MissingResource? Missing { get; init; }

        public bool IsOfSameVerdict(Word other) => resource == other.resource && rule == other.rule;

        public int CompareTo(Word other) =>
            resource != other.resource ? resource.CompareTo(other.resource) : rule != other.rule ? rule.CompareTo(other.rule) : number.CompareTo(other.number);
    }
}
