namespace VpnFaq.Resources;

/// <summary>What is known of a property.</summary>
internal enum FieldState : byte
{
    /// <summary>The input does not name it, or names it as null or empty.</summary>
    NotGiven,
    Given,

    /// <summary>It is there, but what it is cannot be told.</summary>
    Unreadable,
}
