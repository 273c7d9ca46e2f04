namespace VpnFaq;

/// <summary>A rule of a peer that a preshared key breaks.</summary>
public sealed class PreSharedKeyProblem
{
    internal PreSharedKeyProblem(string peer, string rule, Uri sourceUri, DateTime sourceDate)
    {
        Peer = peer;
        Rule = rule;
        SourceUri = sourceUri;
        SourceDate = sourceDate;
    }

    /// <summary>The end of the tunnel that sets the rule, as <c>-Peer</c> names it.</summary>
    public string Peer { get; }

    /// <summary>The rule in words; the same for every key.</summary>
    public string Rule { get; }

    /// <summary>Where the rule is written.</summary>
    public Uri SourceUri { get; }

    /// <summary>The date of that document or, where it has none, of the look-up or measurement.</summary>
    public DateTime SourceDate { get; }

    /// <summary>The peer and its rule.</summary>
    /// <returns>Both, with a colon between them.</returns>
    public override string ToString() => Peer + ": " + Rule;
}
