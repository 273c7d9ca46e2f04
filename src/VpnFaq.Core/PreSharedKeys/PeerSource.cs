namespace VpnFaq.PreSharedKeys;

/// <summary>Where a peer's rule is written. The date is the document's own or, where it has none, that of the look-up or measurement.</summary>
internal sealed record PeerSource(string Uri, DateTime Date);
