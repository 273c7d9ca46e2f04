namespace VpnFaq.PreSharedKeys;

/// <summary>Where a peer's rule is written, and the day on which it was written or last seen to hold.</summary>
internal sealed record PeerSource(string Uri, DateTime Date);
