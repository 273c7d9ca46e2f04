using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>What rules ask of the address space of a network.</summary>
internal static class NetworkSpace
{
    // Most networks have one prefix or two: to look through them costs less than to sort them.
    private const int Few = 8;

    /// <summary>The prefix of a network that overlaps another one, of several the one that reaches furthest; null where none does.</summary>
    public static AddressPrefix? Overlapping(this RuleContext context, VirtualNetwork network, AddressPrefix prefix)
    {
        var own = network.AddressPrefixes.Items();
        return own.Count <= Few ? own.Overlapping(prefix) : Sorted(network, context).Overlapping(prefix)?.Prefix;
    }

    private static PrefixSet<VirtualNetwork> Sorted(VirtualNetwork network, RuleContext context) =>
        context.Once(network, static (n, _) => PrefixSet<VirtualNetwork>.Of(n.AddressPrefixes.Items(), n));
}
