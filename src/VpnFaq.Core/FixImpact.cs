namespace VpnFaq;

/// <summary>What happens to traffic when a fix is carried out.</summary>
public enum FixImpact
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Tunnels or clients are cut off for a while.</summary>
    Interrupts,

    /// <summary>A resource is deleted and made anew; addresses can change.</summary>
    Recreates,
}
