using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>The prefixes that a gateway sends into its tunnels, of sites and of networks at the far ends, and which of them clash.</summary>
internal sealed class RemotePrefixes
{
    private const int Few = 8;

    private static readonly RemotePrefixes Clear = new();

    private Dictionary<Resource, List<Clash>>? clashes;

    private RemotePrefixes()
    {
    }

    private RemotePrefixes(VirtualNetworkGateway gateway, RuleContext context)
    {
        ListOf<End> ends = [];
        var room = 0;
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!LeadsAway(connection, gateway))
                continue;
            if (!TryEnd(connection, gateway, context, out var resource, out var behind, out var why))
            {
                Lacking = why;
            }
            else if (Known(ends, resource) is { } known)
            {
                known.Bgp &= connection.EnableBgp.Or(false);
            }
            else
            {
                ends = ends.Append(new End(resource, connection, behind));
                room += behind.Count;
            }
        }

        var all = new PrefixSet<End>(Seen(ends, room, context));
        if (!all.HasOverlaps)
            return;
        HashSet<(End, AddressPrefix)>? told = null;
        foreach (var (outer, inner) in all.OverlapsBetweenOwners())
        {
            // Two devices of one site announce the same prefixes by BGP: that is how a site is made redundant.
            if (outer.Owner.Bgp && inner.Owner.Bgp && outer.Prefix.Equals(inner.Prefix))
                continue;
            told ??= [];
            if (told.Add((inner.Owner, inner.Prefix)))
                Put(inner, outer);
            if (told.Add((outer.Owner, outer.Prefix)))
                Put(outer, inner);
        }
    }

    /// <summary>What was missing to see all prefixes; null where all was there.</summary>
    public Verdict? Lacking { get; private set; }

    public static RemotePrefixes Of(VirtualNetworkGateway gateway, RuleContext context) =>
        AreClear(gateway, context) ? Clear : context.Once(gateway, static (g, c) => new RemotePrefixes(g, c));

    /// <summary>The prefixes of a site or network that clash, each with one that it clashes with.</summary>
    public IReadOnlyList<Clash> ClashesOf(Resource end) => clashes is not null && clashes.TryGetValue(end, out var found) ? found : [];

    // Most gateways have a few connections, with few prefixes behind them that do not touch each other: that shows without putting them together.
    private static bool AreClear(VirtualNetworkGateway gateway, RuleContext context)
    {
        var connections = context.Topology.ConnectionsOf(gateway);
        if (connections.Count > Few)
            return false;
        for (var i = 0; i < connections.Count; i++)
        {
            if (!LeadsAway(connections[i], gateway))
                continue;
            if (!TryEnd(connections[i], gateway, context, out var end, out var prefixes, out _) || prefixes.Count > Few || connections[i].IngressNatRules.State != FieldState.NotGiven)
                return false;
            for (var k = 0; k < i; k++)
            {
                if (LeadsAway(connections[k], gateway) && TryEnd(connections[k], gateway, context, out var other, out var others, out _) && other != end && Overlap(prefixes, others))
                    return false;
            }
        }

        return true;
    }

    private static bool Overlap(ListOf<AddressPrefix> prefixes, ListOf<AddressPrefix> others)
    {
        foreach (var prefix in prefixes)
        {
            if (others.Overlapping(prefix) is not null)
                return true;
        }

        return false;
    }

    // A connection of a gateway with itself is a mistake of its own.
    private static bool LeadsAway(Connection connection, VirtualNetworkGateway gateway) =>
        connection.IsSiteToSite || (connection.IsVnetToVnet && !(Joins.FarEnd(connection, gateway).TryGet(out var far) && far.Equals(gateway.Id)));

    private static bool TryEnd(Connection connection, VirtualNetworkGateway gateway, RuleContext context, out Resource end, out ListOf<AddressPrefix> prefixes, out Verdict why)
    {
        end = null!;
        prefixes = [];
        if (connection.IsSiteToSite)
        {
            if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out why))
                return false;
            end = site;
            why = Verdict.Unknown(site.AddressPrefixes.Path);
            return site.AddressPrefixes.TryGetItems(out prefixes);
        }

        if (!context.TryFollow<VirtualNetworkGateway>(Joins.FarEnd(connection, gateway), VirtualNetworkGateway.ResourceKind, out var far, out why) || !context.TryNetwork(far, out var network, out why))
            return false;
        end = network;
        why = Verdict.Unknown(network.AddressPrefixes.Path);
        return network.AddressPrefixes.TryGetItems(out prefixes);
    }

    private static End? Known(ListOf<End> ends, Resource resource)
    {
        foreach (var end in ends)
        {
            if (end.Resource == resource)
                return end;
        }

        return null;
    }

    // As long as it has to be from the start: there may be a hundred thousand.
    private PrefixSet<End>.Entry[] Seen(ListOf<End> ends, int room, RuleContext context)
    {
        var seen = new PrefixSet<End>.Entry[room];
        var count = 0;
        foreach (var end in ends)
        {
            foreach (var prefix in end.Prefixes)
            {
                if (IsSeen(end.Connection, prefix, context) && prefix.IsValid)
                    seen[count++] = new PrefixSet<End>.Entry(prefix, end);
            }
        }

        Array.Resize(ref seen, count);
        return seen;
    }

    private bool IsSeen(Connection connection, AddressPrefix prefix, RuleContext context)
    {
        // A prefix of length 0 overlaps everything; that is a mistake of its own.
        if (prefix.IsEverything)
            return false;
        var translated = context.IsTranslated(connection, prefix, out var why);
        if (translated is null)
            Lacking = why;
        return translated == false;
    }

    private void Put(PrefixSet<End>.Entry own, PrefixSet<End>.Entry other)
    {
        clashes ??= [];
        if (!clashes.TryGetValue(own.Owner.Resource, out var found))
            clashes[own.Owner.Resource] = found = [];
        found.Add(new Clash(own.Prefix, other.Prefix, other.Owner.Resource));
    }

    internal sealed record Clash(AddressPrefix Prefix, AddressPrefix Other, Resource OtherEnd);

    private sealed class End(Resource resource, Connection connection, ListOf<AddressPrefix> prefixes)
    {
        public Resource Resource { get; } = resource;

        /// <summary>The first connection that leads there.</summary>
        public Connection Connection { get; } = connection;

        public ListOf<AddressPrefix> Prefixes { get; } = prefixes;

        /// <summary>Whether every connection that leads there uses BGP.</summary>
        public bool Bgp { get; set; } = connection.EnableBgp.Or(false);
    }
}
