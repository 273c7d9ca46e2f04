using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>What rules say of some resources, in the order of the resources, then of the rules.</summary>
internal sealed class Judgement
{
    private static readonly int Outcomes = Enum.GetValues(typeof(FindingOutcome)).Length;

    /// <summary>Failures and what else is to be told, each with the resource that it stands at; those of one verdict share a number.</summary>
    public List<(Finding Finding, Resource Resource, int Verdict)> Findings { get; } = [];

    /// <summary>How many verdicts there were of each outcome, failures aside.</summary>
    public int[] Counts { get; } = new int[Outcomes];

    /// <summary>Resources that rules needed and that were not given.</summary>
    public List<MissingResource> Missing { get; } = [];
}
