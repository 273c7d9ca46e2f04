namespace VpnFaq.PreSharedKeys;

/// <summary>No key obeys two of the rules at once; the message names both and holds no key.</summary>
internal sealed class KeyImpossibleException(string message) : Exception(message);
