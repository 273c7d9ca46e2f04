namespace VpnFaq.Rules;

/// <summary>Verdicts about parts of one resource, made one: a failure counts most, then what is not known, then a pass.</summary>
internal struct VerdictSum
{
    private List<Failure>? failures;

    // The first that is not known, else the first that does not apply; a pass where there is neither.
    private Verdict other;
    private bool passed;

    public void Add(Verdict verdict)
    {
        // Most are passes: those go no further.
        if (verdict.Outcome == FindingOutcome.Pass)
            passed = true;
        else
            AddOther(verdict);
    }

    /// <param name="reasonIfNone">Why the rule does not apply where there were no parts.</param>
    public readonly Verdict Total(string reasonIfNone)
    {
        if (failures is not null)
            return Verdict.Fail(failures);
        if (other.Outcome == FindingOutcome.Unknown)
            return other;
        if (passed)
            return Verdict.Pass;
        return other.Outcome == FindingOutcome.NotApplicable ? other : Verdict.NotApplicable(reasonIfNone);
    }

    private void AddOther(Verdict verdict)
    {
        if (verdict.Outcome == FindingOutcome.Fail)
            (failures ??= []).AddRange(verdict.Failures);
        else if (other.Outcome == FindingOutcome.Pass || (other.Outcome == FindingOutcome.NotApplicable && verdict.Outcome == FindingOutcome.Unknown))
            other = verdict;
    }
}
