namespace VpnFaq;

/// <summary>How much a rule matters.</summary>
public enum FindingSeverity
{
    /// <summary>Advice.</summary>
    Information,

    /// <summary>It works, but it is retiring, weak or fragile.</summary>
    Warning,

    /// <summary>Azure refuses it, or traffic cannot flow.</summary>
    Error,
}
