using VpnFaq.Resources;

namespace VpnFaq.Reports;

/// <summary>
/// What is in the picture of a topology: a card for each network that holds gateways, with what each gateway is connected
/// to and what the network is peered with, the worst first; and a last card of what hangs on no gateway.
/// </summary>
internal sealed class Picture
{
    private readonly Dictionary<string, SketchNode> nodes;
    private readonly ILookup<string, SketchLink> linksFrom;
    private readonly ILookup<string, SketchLink> linksTo;
    private readonly Dictionary<string, (Tally Tally, ReportedResource Target)> told = new(StringComparer.Ordinal);
    private readonly HashSet<string> drawn = new(StringComparer.Ordinal);

    private Picture(TopologySketch sketch, IReadOnlyList<ReportedResource> resources)
    {
        nodes = sketch.Nodes.ToDictionary(n => n.Key, StringComparer.Ordinal);
        linksFrom = sketch.Links.ToLookup(l => l.From, StringComparer.Ordinal);
        linksTo = sketch.Links.ToLookup(l => l.To, StringComparer.Ordinal);
        var drawable = new HashSet<string>(nodes.Keys.Concat(sketch.Links.Select(l => l.Key)), StringComparer.Ordinal);
        foreach (var resource in resources)
            Tell(resource, drawable);
    }

    public static IReadOnlyList<PictureCard> Cards(TopologySketch sketch, IReadOnlyList<ReportedResource> resources)
    {
        var picture = new Picture(sketch, resources);
        var cards = sketch.Nodes.Where(picture.HasCard).GroupBy(n => n.Network ?? string.Empty, StringComparer.Ordinal).Select(picture.Card).ToList();
        var loose = picture.Loose(sketch);
        return [.. cards.OrderBy(c => c.Tally.Worst).ThenByDescending(c => c.Tally[c.Tally.Worst]), .. loose.Count > 0 ? [new PictureCard(null, [], loose)] : Array.Empty<PictureCard>()];
    }

    // Findings on subnets, NAT rules and other parts count where the whole is drawn.
    private void Tell(ReportedResource resource, HashSet<string> drawable)
    {
        var key = resource.Key;
        while (!drawable.Contains(key))
        {
            if (ResourceId.Of(key).Parent is not { } parent)
                return;
            key = parent.Value;
        }

        if (!told.TryGetValue(key, out var before))
            told[key] = before = (new Tally(), resource);
        before.Tally.Add(resource.Tally);
        // The whole itself before its parts.
        if (key == resource.Key)
            told[key] = (before.Tally, resource);
    }

    // A gateway that is only the far end of a connection is drawn there.
    private bool HasCard(SketchNode node) => node.Kind == SketchKind.Gateway && (node.IsGiven || linksFrom[node.Key].Any());

    private PictureCard Card(IGrouping<string, SketchNode> gateways)
    {
        var network = gateways.Key;
        var members = gateways.Select(g => new PictureGateway(Node(g.Key)!, [.. linksFrom[g.Key].Select(Row)])).ToList();
        return new PictureCard(Node(network), members, network.Length > 0 ? Peerings(network) : []);
    }

    /// <summary>A row for each network at the other end, whichever half of the peering is given.</summary>
    private List<PictureRow> Peerings(string network) =>
        [.. linksFrom[network].Select(l => l.To).Concat(linksTo[network].Where(l => IsNetwork(l.From)).Select(l => l.From)).Distinct(StringComparer.Ordinal).Select(other => Peering(network, other))];

    private PictureRow Peering(string network, string other)
    {
        var halves = linksFrom[network].Where(l => l.To == other).Concat(linksFrom[other].Where(l => l.To == network)).ToList();
        var tally = new Tally();
        halves.ForEach(h => tally.Add(TallyOf(h.Key)));
        halves.ForEach(h => drawn.Add(h.Key));
        var target = halves.Select(h => TargetOf(h.Key)).FirstOrDefault(t => t is not null);
        return new PictureRow(new PictureShape(halves[0].Name, string.Empty, "peering", true, tally, target), Node(other));
    }

    private List<PictureRow> Loose(TopologySketch sketch)
    {
        var rows = new List<PictureRow>();
        foreach (var link in sketch.Links)
        {
            if (!drawn.Contains(link.Key))
                rows.Add(IsNetwork(link.From) ? Peering(link.From, link.To) : Row(link));
            if (IsNetwork(link.From))
                drawn.Add(link.From);
        }

        rows.AddRange(sketch.Nodes.Where(n => n.IsGiven && !drawn.Contains(n.Key)).Select(n => new PictureRow(null, Node(n.Key))));
        return rows;
    }

    private PictureRow Row(SketchLink link)
    {
        drawn.Add(link.Key);
        return new PictureRow(new PictureShape(link.Name, link.Detail, "connection", true, TallyOf(link.Key), TargetOf(link.Key)), Node(link.To));
    }

    private PictureShape? Node(string key)
    {
        drawn.Add(key);
        return nodes.TryGetValue(key, out var node) ? new PictureShape(node.Name, node.Detail, Noun(node.Kind), node.IsGiven, TallyOf(key), TargetOf(key)) : null;
    }

    private bool IsNetwork(string key) => nodes.TryGetValue(key, out var node) && node.Kind == SketchKind.Network;

    private Tally TallyOf(string key) => told.TryGetValue(key, out var known) ? known.Tally : new Tally();

    private ReportedResource? TargetOf(string key) => told.TryGetValue(key, out var known) ? known.Target : null;

    private static string Noun(SketchKind kind) => kind switch
    {
        SketchKind.Network => "network",
        SketchKind.Gateway => "gateway",
        SketchKind.Site => "site",
        _ => "circuit",
    };
}
