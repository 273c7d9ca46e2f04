using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about the prefixes of a site and the networks at the other ends of its connections.</summary>
internal abstract class SiteNetworkRule : Rule<LocalNetworkGateway>
{
    protected sealed override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        var connections = context.Topology.ConnectionsOf(site);
        if (prefixes.Count == 0 || connections.Count == 0)
            return NotApplicable(prefixes.Count == 0 ? "The site lists no prefixes." : "No connection to the site was given.");

        var sum = default(VerdictSum);
        foreach (var connection in connections)
        {
            if (!context.TryNetwork(connection, out var network, out _, out var why))
            {
                sum.Add(why);
                continue;
            }

            sum.Add(Pass);
            foreach (var clash in Clashes(prefixes, network, context))
                sum.Add(clash.Lacking ?? Judge(clash, site, connection, network, context));
        }

        return sum.Total("No connection to the site was given.");
    }

    /// <summary>Prefixes of the site that get in the way of the network, before translation.</summary>
    protected abstract IReadOnlyList<Clash> Clashes(ListOf<AddressPrefix> prefixes, VirtualNetwork network, RuleContext context);

    protected abstract Failure Report(LocalNetworkGateway site, Clash clash, VirtualNetwork network);

    private Verdict Judge(Clash clash, LocalNetworkGateway site, Connection connection, VirtualNetwork network, RuleContext context) =>
        context.IsTranslated(connection, clash.Shared, out var why) switch
        {
            null => why,
            true => Pass,
            false => Report(site, clash, network),
        };

    /// <param name="Prefix">The prefix of the site.</param>
    /// <param name="Space">The prefix of the network.</param>
    /// <param name="Owner">Name of the network that has it.</param>
    /// <param name="Lacking">What would have to be known to tell; null where all is known.</param>
    protected sealed record Clash(AddressPrefix Prefix, AddressPrefix Space, string Owner, Verdict? Lacking = null)
    {
        /// <summary>The addresses that both have: the smaller of the two prefixes.</summary>
        public AddressPrefix Shared => Prefix.Length > Space.Length ? Prefix : Space;
    }
}
