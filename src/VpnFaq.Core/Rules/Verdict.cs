using System.Globalization;
using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>What a rule says of a resource. Nothing is allocated but for failures.</summary>
internal readonly struct Verdict
{
    // What the reason speaks of; put into it only where somebody reads it, which for most verdicts nobody does.
    private readonly string? about;

    private Verdict(FindingOutcome outcome, object? detail, string? about = null) => (Outcome, Detail, this.about) = (outcome, detail, about);

    /// <summary>A pass has nothing to say.</summary>
    public static Verdict Pass => default;

    public FindingOutcome Outcome { get; }

    /// <summary>Of a verdict that a rule does not apply: the reason.</summary>
    public string Reason => Detail is not string reason ? string.Empty : about is null ? reason : string.Format(CultureInfo.InvariantCulture, reason, about);

    /// <summary>Of an unknown: the path of the value that was not there or could not be read.</summary>
    public string? UnknownPath => Outcome == FindingOutcome.Unknown ? Detail as string : null;

    /// <summary>Of an unknown: the resource that was not given.</summary>
    public MissingResource? Missing => Detail as MissingResource;

    public IReadOnlyList<Failure> Failures => Detail as IReadOnlyList<Failure> ?? [];

    private object? Detail { get; }

    public static Verdict NotApplicable(string reason) => new(FindingOutcome.NotApplicable, reason);

    /// <param name="reason">The reason, with {0} where the value stands.</param>
    /// <param name="about">The value.</param>
    public static Verdict NotApplicable(string reason, string about) => new(FindingOutcome.NotApplicable, reason, about);

    public static Verdict Unknown(string path) => new(FindingOutcome.Unknown, path);

    public static Verdict NotGiven(MissingResource missing) => new(FindingOutcome.Unknown, missing);

    public static Verdict Fail(IReadOnlyList<Failure> failures) => new(FindingOutcome.Fail, failures);

    public static implicit operator Verdict(Failure failure) => Fail([failure]);
}
