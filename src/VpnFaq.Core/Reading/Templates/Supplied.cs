namespace VpnFaq.Reading.Templates;

/// <summary>What a parameter file, or the deployment around a nested one, gives for a parameter.</summary>
/// <param name="Value">Where the value stands; null where it cannot be told: a reference to a vault.</param>
/// <param name="IsPlain">Whether texts in brackets are just texts, as they are in a parameter file.</param>
internal sealed record Supplied(Written? Value, bool IsPlain)
{
    /// <summary>A value that is given and cannot be told.</summary>
    public static readonly Supplied NotTold = new(null, true);
}
