using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

/// <summary>A NAT rule as a connection names it.</summary>
/// <param name="Rule">The NAT rule.</param>
/// <param name="IsIngress">Whether it stands in the list for traffic from the site.</param>
/// <param name="Path">Azure's path from the connection.</param>
internal sealed record LinkedNatRule(NatRule Rule, bool IsIngress, string Path);
