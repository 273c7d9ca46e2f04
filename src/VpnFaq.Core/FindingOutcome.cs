namespace VpnFaq;

/// <summary>What a rule says of a resource.</summary>
public enum FindingOutcome
{
    /// <summary>The resource keeps the rule.</summary>
    Pass,

    /// <summary>The resource breaks the rule.</summary>
    Fail,

    /// <summary>The rule does not concern the resource; the message says why.</summary>
    NotApplicable,

    /// <summary>A value or another resource that the rule needs was not given or could not be read; the message names it.</summary>
    Unknown,

    /// <summary>The resource breaks the rule, and somebody accepted that.</summary>
    Suppressed,
}
