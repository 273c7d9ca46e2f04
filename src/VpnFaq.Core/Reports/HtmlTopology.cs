using System.Globalization;
using System.Text;

namespace VpnFaq.Reports;

/// <summary>The picture of the topology. Where it is large, an overview comes first, in which every network is a tile.</summary>
internal sealed class HtmlTopology
{
    private const int MostCards = 200;

    // As many cards fit on a large screen; more need an overview.
    private const int MostOpen = 12;

    private const int MostDots = 10, DotStep = 15;

    private readonly ReportContent content;
    private readonly Func<ReportedResource, string> anchor;
    private readonly IReadOnlyList<PictureCard> cards;

    /// <param name="content">What the report is made of.</param>
    /// <param name="anchor">The fragment at which the findings of a resource stand.</param>
    public HtmlTopology(ReportContent content, Func<ReportedResource, string> anchor)
    {
        this.content = content;
        this.anchor = anchor;
        cards = content.Run is { } run ? Picture.Cards(run.Sketch.Value, content.Resources) : [];
    }

    private bool IsLarge => cards.Count > MostOpen;

    /// <summary>What the page opens with: the picture, or its overview.</summary>
    public void AppendFirst(StringBuilder html)
    {
        if (content.Run is null && content.Findings.Count > 0)
            html.Append("<p class=\"note\">There is no picture of the topology: the findings were stored and read back, or come from several checks.</p>\n");
        if (cards.Count == 0)
            return;
        html.Append("<section class=\"picture\" aria-labelledby=\"picture-heading\">\n<h2 id=\"picture-heading\">Topology</h2>\n");
        if (IsLarge)
            AppendOverview(html);
        else
            AppendCards(html);
        html.Append("</section>\n");
    }

    /// <summary>The drawings behind an overview.</summary>
    public void AppendRest(StringBuilder html)
    {
        if (!IsLarge)
            return;
        html.Append("<details class=\"all\"><summary>Topology: every gateway with its connections and sites</summary>\n");
        AppendCards(html);
        html.Append("</details>\n");
    }

    private void AppendCards(StringBuilder html)
    {
        html.Append("<p class=\"note\">Each network with its gateways, and what they are connected to. Colour and sign show the worst finding; everything with findings is a link to them.</p>\n<div class=\"cards\">\n");
        for (var i = 0; i < Math.Min(cards.Count, MostCards); i++)
            html.Append(PictureDrawing.Draw(cards[i], Anchor(i), anchor));
        html.Append("</div>\n");
        if (cards.Count > MostCards)
            html.Append(FormattableString.Invariant($"<p class=\"note\">Drawn are the {MostCards} networks with the worst findings, of {cards.Count:N0}.</p>\n"));
    }

    private void AppendOverview(StringBuilder html)
    {
        html.Append("<p class=\"note\">Each network with gateways, the worst first; a sign for each connection. A tile leads to its drawing.</p>\n<ul class=\"tiles\">\n");
        for (var i = 0; i < Math.Min(cards.Count, MostCards); i++)
            AppendTile(html, cards[i], Anchor(i));
        html.Append("</ul>\n");
    }

    private static void AppendTile(StringBuilder html, PictureCard card, string target)
    {
        var tally = card.Tally;
        var sort = tally.Worst < Tally.Sorts.Count - 1 || tally[tally.Worst] > 0 ? Tally.Sorts[tally.Worst] : "None";
        var state = sort == "None" ? "no finding" : tally.ToString();
        var label = HtmlText.Escape($"{card.Name}: {state}");
        html.Append("<li class=\"").Append(sort).Append("\"><a href=\"#").Append(target).Append("\" aria-label=\"").Append(label).Append("\" title=\"").Append(label).Append("\"><span class=\"name\">")
            .Append(HtmlIcons.Use(sort)).Append(HtmlText.Escape(card.Name)).Append("</span>");
        AppendDots(html, card.Ways);
        html.Append("</a></li>\n");
    }

    // The worst connections first, and how many more there are.
    private static void AppendDots(StringBuilder html, IReadOnlyList<PictureRow> ways)
    {
        var sorts = ways.Select(SortOf).OrderBy(sort => sort).ToList();
        var count = Math.Min(sorts.Count, MostDots);
        html.Append("<span class=\"ways\">").Append(string.Format(CultureInfo.InvariantCulture, "<svg width=\"{0}\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">", Math.Max(1, count * DotStep)));
        for (var i = 0; i < count; i++)
        {
            var name = sorts[i] < Tally.Sorts.Count ? Tally.Sorts[sorts[i]] : "None";
            html.Append(string.Format(CultureInfo.InvariantCulture, "<use class=\"{0}\" href=\"#i-{0}\" x=\"{1}\" y=\"0\" width=\"12\" height=\"12\"/>", name, i * DotStep));
        }

        html.Append("</svg>").Append(sorts.Count > count ? FormattableString.Invariant($"+{sorts.Count - count:N0}") : string.Empty).Append("</span>");
    }

    // The worst of a connection and of the site that it leads to.
    private static int SortOf(PictureRow row)
    {
        var shapes = new[] { row.Way, row.End?.Noun is "site" or "circuit" ? row.End : null }.OfType<PictureShape>().Where(s => s.Target is not null).ToList();
        return shapes.Count == 0 ? Tally.Sorts.Count : shapes.Min(s => s.Tally.Worst);
    }

    private static string Anchor(int card) => FormattableString.Invariant($"n{card + 1}");
}
