using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VpnFaq.Reports;

/// <summary>
/// One page that needs nothing beside itself and asks nothing of the network: the picture of the topology, then the findings
/// by resource. The page allows its own style and script by their hashes, so that even text that got past the escaping could
/// not act.
/// </summary>
internal static class HtmlReport
{
    private const int MostCards = 200;

    private static readonly Lazy<string> Style = new(() => Read("report.css"));
    private static readonly Lazy<string> Script = new(() => Read("report.js"));

    public static string Write(ReportContent content)
    {
        var anchors = content.Resources.Select((r, i) => (r.Key, Anchor: FormattableString.Invariant($"r{i + 1}"))).ToDictionary(r => r.Key, r => r.Anchor, StringComparer.Ordinal);
        var html = new StringBuilder();
        AppendHead(html, content);
        html.Append("<main>\n");
        AppendPicture(html, content, r => anchors[r.Key]);
        html.Append("<section id=\"findings\" aria-labelledby=\"findings-heading\">\n<h2 id=\"findings-heading\" tabindex=\"-1\">Findings</h2>\n");
        HtmlFilter.Append(html, content);
        foreach (var resource in content.Resources)
            HtmlFindings.Append(html, resource, anchors[resource.Key], content.Root);
        if (content.Findings.Count == 0)
            html.Append("<p>The report was given no findings.</p>\n");
        html.Append("</section>\n</main>\n");
        html.Append("<footer><p>Made by VpnFaq ").Append(typeof(HtmlReport).Assembly.GetName().Version.ToString(3)).Append(". This page holds all it needs; only its links to sources and answers lead elsewhere.</p></footer>\n");
        html.Append("<script>").Append(Script.Value).Append("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void AppendHead(StringBuilder html, ReportContent content)
    {
        var title = HtmlText.Escape(content.Title);
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src '").Append(Hash(Style.Value)).Append("'; script-src '").Append(Hash(Script.Value)).Append("'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Append("<link rel=\"icon\" href=\"data:,\">\n<title>").Append(title).Append("</title>\n<style>").Append(Style.Value).Append("</style>\n</head>\n<body>\n")
            .Append("<a class=\"skip\" href=\"#findings-heading\">Skip to the findings</a>\n").Append(HtmlIcons.Symbols)
            .Append("<header>\n<h1>").Append(title).Append("</h1>\n<p>").Append(Scope(content)).Append("</p>\n<ul class=\"counts\">\n");
        var tally = content.Tally;
        for (var sort = 0; sort < Tally.Sorts.Count; sort++)
        {
            // Errors and warnings are told even where there are none.
            if (tally[sort] > 0 || sort < 2)
                html.Append("<li class=\"").Append(Tally.Sorts[sort]).Append("\">").Append(HtmlIcons.Use(sort)).Append(Tally.Words(sort, tally[sort])).Append("</li>\n");
        }

        html.Append("</ul>\n</header>\n");
    }

    private static string Scope(ReportContent content)
    {
        var count = content.Resources.Count;
        var resources = count == 1 ? "1 resource" : count.ToString("N0", CultureInfo.InvariantCulture) + " resources";
        var day = content.Run is { } run ? $", judged as of {run.AsOf.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : string.Empty;
        return $"Findings on {resources}{day}.";
    }

    private static void AppendPicture(StringBuilder html, ReportContent content, Func<ReportedResource, string> anchor)
    {
        if (content.Run is not { } run)
        {
            if (content.Findings.Count > 0)
                html.Append("<p class=\"note\">There is no picture of the topology: the findings were stored and read back, or come from several checks.</p>\n");
            return;
        }

        var cards = Picture.Cards(run.Sketch, content.Resources);
        if (cards.Count == 0)
            return;
        html.Append("<section aria-labelledby=\"picture-heading\">\n<details class=\"picture\" open><summary><h2 id=\"picture-heading\">Topology</h2></summary>\n")
            .Append("<p>Each network with its gateways, and what they are connected to. Colour and sign show the worst finding; everything with findings is a link to them.</p>\n<div class=\"cards\">\n");
        foreach (var card in cards.Take(MostCards))
            html.Append(PictureDrawing.Draw(card, anchor));
        html.Append("</div>\n");
        if (cards.Count > MostCards)
            html.Append(CultureNote(cards.Count));
        html.Append("</details>\n</section>\n");
    }

    private static string CultureNote(int cards) => FormattableString.Invariant($"<p class=\"note\">Drawn are the {MostCards} networks with the worst findings, of {cards:N0}.</p>\n");

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("reports/" + name)!, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
