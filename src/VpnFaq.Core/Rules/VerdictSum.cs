namespace VpnFaq.Rules;

/// <summary>Verdicts about parts of one resource, made one: a failure counts most, then what is not known, then a pass.</summary>
internal struct VerdictSum
{
    private List<Failure>? failures;
    private Verdict? unknown;
    private Verdict? notApplicable;
    private bool passed;

    public void Add(Verdict verdict)
    {
        switch (verdict.Outcome)
        {
            case FindingOutcome.Fail:
                (failures ??= []).AddRange(verdict.Failures);
                break;
            case FindingOutcome.Unknown:
                unknown ??= verdict;
                break;
            case FindingOutcome.NotApplicable:
                notApplicable ??= verdict;
                break;
            default:
                passed = true;
                break;
        }
    }

    /// <param name="reasonIfNone">Why the rule does not apply where there were no parts.</param>
    public readonly Verdict Total(string reasonIfNone) =>
        failures is not null ? Verdict.Fail(failures)
        : unknown is { } needed ? needed
        : passed ? Verdict.Pass
        : notApplicable ?? Verdict.NotApplicable(reasonIfNone);
}
