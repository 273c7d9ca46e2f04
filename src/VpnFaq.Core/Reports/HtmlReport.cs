using System.Security.Cryptography;
using System.Text;

namespace VpnFaq.Reports;

/// <summary>
/// One page that needs nothing beside itself and asks nothing of the network: how things stand, which rules are broken, the
/// picture of the topology, then the findings by resource. The page allows its own style and script by their hashes, so that
/// even text that got past the escaping could not act.
/// </summary>
internal static class HtmlReport
{
    private static readonly Lazy<string> Style = new(() => Read("report.css"));
    private static readonly Lazy<string> Script = new(() => Read("report.js"));

    public static string Write(ReportContent content)
    {
        var anchors = content.Resources.Select((r, i) => (r.Key, Anchor: FormattableString.Invariant($"r{i + 1}"))).ToDictionary(r => r.Key, r => r.Anchor, StringComparer.Ordinal);
        var html = new StringBuilder();
        AppendHead(html, content);
        HtmlSummary.Append(html, content);
        html.Append("<main>\n<div class=\"first\">\n");
        HtmlBrokenRules.Append(html, content, key => anchors[key]);
        var picture = new HtmlTopology(content, r => anchors[r.Key]);
        picture.AppendFirst(html);
        html.Append("</div>\n");
        picture.AppendRest(html);
        AppendFindings(html, content, anchors);
        html.Append("</main>\n");
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
            .Append("<a class=\"skip\" href=\"#findings-heading\">Skip to the findings</a>\n").Append(HtmlIcons.Symbols);
    }

    private static void AppendFindings(StringBuilder html, ReportContent content, Dictionary<string, string> anchors)
    {
        html.Append("<section id=\"findings\" aria-labelledby=\"findings-heading\">\n<h2 id=\"findings-heading\" tabindex=\"-1\">Findings by resource</h2>\n");
        if (content.Findings.Count == 0)
            html.Append(content.Run is null ? "<p>The report was given no findings.</p>\n" : "<p>There are none.</p>\n");
        HtmlFilter.Append(html, content);
        foreach (var resource in content.Resources)
            HtmlFindings.Append(html, resource, anchors[resource.Key], content.Root);
        html.Append("</section>\n");
    }

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
