namespace VpnFaq.Resources;

/// <summary>A prefix that clients get their addresses from.</summary>
/// <param name="Path">Azure's path from the gateway to the pool.</param>
/// <param name="Prefix">The prefix.</param>
/// <param name="Owner">What the pool belongs to: all clients, or a client connection configuration.</param>
internal readonly record struct ClientPool(string Path, AddressPrefix Prefix, string Owner);
