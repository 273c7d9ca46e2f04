namespace VpnFaq.Reading;

/// <summary>What a value of the user's input is.</summary>
internal enum NodeKind
{
    /// <summary>Nothing is there, or an explicit null.</summary>
    Null,
    Object,
    Array,
    Text,
    Number,
    Flag,

    /// <summary>Something is there that cannot be told: a getter that failed, an expression of a template, damage.</summary>
    Unreadable,
}
