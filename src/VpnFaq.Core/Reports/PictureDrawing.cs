using System.Globalization;
using System.Text;

namespace VpnFaq.Reports;

/// <summary>Draws a card of the picture as SVG: the network as a frame, gateways in it, and a line to everything that hangs on them.</summary>
internal sealed class PictureDrawing
{
    private const int Width = 372;
    private const int Left = 10;
    private const int Inner = Width - (2 * Left);
    private const int BoxHeight = 40;
    private const int Step = 47;
    private const int Trunk = 24;
    private const int WayLeft = 40;
    private const int WayWidth = 152;
    private const int EndLeft = 210;
    private const int EndWidth = Width - Left - EndLeft;

    private readonly Func<ReportedResource, string> anchor;
    private readonly StringBuilder text = new();
    private int y;

    private PictureDrawing(Func<ReportedResource, string> anchor) => this.anchor = anchor;

    /// <param name="card">The card.</param>
    /// <param name="own">The fragment of the card itself.</param>
    /// <param name="anchor">The fragment at which the findings of a resource stand.</param>
    public static string Draw(PictureCard card, string own, Func<ReportedResource, string> anchor)
    {
        var drawing = new PictureDrawing(anchor);
        drawing.DrawCard(card);
        var name = card.Network is { } network ? $"Network {network.Name}" : card.Gateways.Count > 0 ? "Gateways whose network is not given" : "On no gateway";
        var height = drawing.y + Left;
        return string.Format(
            CultureInfo.InvariantCulture,
            "<svg class=\"card\" id=\"{6}\" tabindex=\"-1\" viewBox=\"0 0 {0} {1}\" role=\"group\" aria-label=\"{2}\"><rect class=\"frame\" x=\"1\" y=\"1\" width=\"{3}\" height=\"{4}\" rx=\"8\"/>{5}</svg>\n",
            Width, height, HtmlText.Escape(name), Width - 2, height - 2, drawing.text, own);
    }

    private void DrawCard(PictureCard card)
    {
        y = Left;
        if (card.Network is { } network)
            Box(network, Left, Inner, "node");
        else
            Caption(card.Gateways.Count > 0 ? "Network not given" : "On no gateway");
        foreach (var (gateway, rows) in card.Gateways)
        {
            Box(gateway, Left, Inner, "node gateway");
            DrawRows(rows, Left + Trunk);
        }

        if (card.Rows.Count == 0)
            return;
        if (card.Network is not null)
            Caption("Peered with");
        DrawRows(card.Rows, card.Network is null ? 0 : Left + Trunk);
    }

    private void DrawRows(IReadOnlyList<PictureRow> rows, int trunk)
    {
        var top = y - (Step - BoxHeight);
        foreach (var row in rows)
        {
            var middle = y + (BoxHeight / 2);
            if (trunk > 0)
                Line(trunk, middle, WayLeft, middle);
            if (row.Way is not null && row.End is not null)
                Line(WayLeft + WayWidth, middle, EndLeft, middle);
            var line = y;
            if (row.Way is { } way)
                Box(way, WayLeft, WayWidth, "way");
            y = line;
            if (row.End is { } end)
                Box(end, row.Way is null ? WayLeft : EndLeft, row.Way is null ? Inner - WayLeft + Left : EndWidth, "node");
            else
                y += Step;
        }

        if (trunk > 0 && rows.Count > 0)
            Line(trunk, top, trunk, y - Step + (BoxHeight / 2));
    }

    private void Caption(string caption)
    {
        Append("<text class=\"caption\" x=\"{0}\" y=\"{1}\">{2}</text>", Left, y + 13, caption);
        y += 22;
    }

    private void Line(int x1, int y1, int x2, int y2) => Append("<path class=\"line\" d=\"M{0} {1}L{2} {3}\"/>", x1, y1, x2, y2);

    private void Box(PictureShape shape, int x, int width, string kind)
    {
        var sort = SortOf(shape);
        var state = shape.IsGiven ? StateOf(shape) : "not given";
        var label = HtmlText.Escape($"{shape.Noun} {shape.Name}{(shape.Detail.Length > 0 ? $", {shape.Detail}" : string.Empty)}: {state}");
        // A group that is no link has no name for a screen reader but its text.
        if (shape.Target is { } target)
            Append("<a class=\"{0} {1}\" href=\"#{2}\" aria-label=\"{3}\"><title>{3}</title>", kind, sort, anchor(target), label);
        else
            Append("<g class=\"{0} {1}{2}\"><title>{3}</title>", kind, sort, shape.IsGiven ? string.Empty : " absent", label);
        Append("<rect x=\"{0}\" y=\"{1}\" width=\"{2}\" height=\"{3}\" rx=\"5\"/>", x, y, width, BoxHeight);
        Append("<use href=\"#i-{0}\" x=\"{1}\" y=\"{2}\" width=\"16\" height=\"16\"/>", sort, x + 8, y + 12);
        Words("name", shape.Name, x + 31, y + 17, width - 38, 12.5);
        Words("state", Sentence(shape, state, kind, width - 38), x + 31, y + 32, width - 38, 11);
        text.Append(shape.Target is null ? "</g>" : "</a>");
        y += Step;
    }

    // A text that is near to the end of its box is set to the width that it was reckoned with, in whatever font it is.
    private void Words(string kind, string words, int x, int baseline, int room, double size)
    {
        var shown = TextWidth.Fit(words, room, size);
        var width = Math.Min(room, (int)TextWidth.Of(shown, size));
        var length = 4 * width < 3 * room ? string.Empty : FormattableString.Invariant($" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\"");
        Append("<text class=\"{0}\" x=\"{1}\" y=\"{2}\"{3}>{4}</text>", kind, x, baseline, length, HtmlText.Escape(shown));
    }

    /// <summary>As much as there is room for: what it is, a detail, the worst finding.</summary>
    private static string Sentence(PictureShape shape, string state, string kind, int room)
    {
        const string dot = " \u00b7 ";
        if (kind == "way")
            return state;
        var noun = char.ToUpperInvariant(shape.Noun[0]) + shape.Noun.Substring(1);
        var sentences = shape.Detail.Length > 0 ? new[] { noun + dot + shape.Detail + dot + state, noun + dot + state } : [noun + dot + state];
        return sentences.FirstOrDefault(s => TextWidth.Fits(s, room, 11)) ?? state;
    }

    private static string SortOf(PictureShape shape) => shape.Target is null ? "None" : Tally.Sorts[shape.Tally.Worst];

    /// <summary>The worst in words, and how many more are not passed.</summary>
    private static string StateOf(PictureShape shape)
    {
        if (shape.Target is null)
            return "no finding";
        var tally = shape.Tally;
        if (!tally.IsOpen)
            return tally[5] > 0 ? "passed" : "not applicable";
        var more = Enumerable.Range(tally.Worst + 1, Math.Max(0, 4 - tally.Worst)).Sum(sort => tally[sort]);
        var words = tally.Worst == 2 ? FormattableString.Invariant($"{tally[2]} advice") : Tally.Words(tally.Worst, tally[tally.Worst]);
        return more > 0 ? FormattableString.Invariant($"{words} +{more}") : words;
    }

    private void Append(string format, params object[] values) => text.AppendFormat(CultureInfo.InvariantCulture, format, values);
}
