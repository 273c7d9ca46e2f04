namespace VpnFaq.Reports;

/// <summary>Something drawn: a node, or a connection or peering on its way.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Detail">A word or two more; empty where there is none.</param>
/// <param name="Noun">What it is.</param>
/// <param name="IsGiven">False where the input only refers to it.</param>
/// <param name="Tally">The findings on it and on its parts.</param>
/// <param name="Target">Where the findings are; null where the report has none.</param>
internal sealed record PictureShape(string Name, string Detail, string Noun, bool IsGiven, Tally Tally, ReportedResource? Target);

/// <summary>What leads somewhere, and where to.</summary>
/// <param name="Way">The connection or peering; null for a node that hangs on nothing.</param>
/// <param name="End">The other end; null where it is not known.</param>
internal sealed record PictureRow(PictureShape? Way, PictureShape? End);

/// <summary>A gateway and what hangs on it.</summary>
internal sealed record PictureGateway(PictureShape Gateway, IReadOnlyList<PictureRow> Rows);

/// <summary>A network with its gateways and peerings.</summary>
/// <param name="Network">The network; null for gateways whose network is not known, and for what hangs on no gateway.</param>
/// <param name="Gateways">Its gateways.</param>
/// <param name="Rows">Its peerings; or what hangs on no gateway.</param>
internal sealed record PictureCard(PictureShape? Network, IReadOnlyList<PictureGateway> Gateways, IReadOnlyList<PictureRow> Rows)
{
    /// <summary>All findings of the card. A network or gateway at a far end has a card of its own.</summary>
    public Tally Tally
    {
        get
        {
            var ends = Ways.Select(r => r.End).Where(e => e?.Noun is "site" or "circuit");
            var tally = new Tally();
            foreach (var shape in new[] { Network }.Concat(Gateways.Select(g => g.Gateway)).Concat(Ways.Select(r => r.Way)).Concat(ends).OfType<PictureShape>().Distinct())
                tally.Add(shape.Tally);
            return tally;
        }
    }

    /// <summary>Everything that leads away from the gateways and the network.</summary>
    public IReadOnlyList<PictureRow> Ways => [.. Gateways.SelectMany(g => g.Rows), .. Rows];

    /// <summary>What to call it.</summary>
    public string Name => Network?.Name ?? (Gateways.Count > 0 ? Gateways[0].Gateway.Name : "On no gateway");
}
