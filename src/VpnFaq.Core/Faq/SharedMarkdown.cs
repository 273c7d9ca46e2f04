using System.Text;

namespace VpnFaq.Faq;

/// <summary>An entry's Markdown for a ticket or a wiki: without the wordings that only the search needs, its links as addresses that open from everywhere.</summary>
internal static class SharedMarkdown
{
    private const string LinkStart = "](";

    public static string Of(FaqEntry entry, FaqBook book)
    {
        var text = new StringBuilder();
        foreach (var line in entry.Markdown.ToString().Split('\n'))
        {
            if (!line.StartsWith(FaqFile.AskedAs, StringComparison.Ordinal))
                AppendWithAddresses(text, line, book).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static StringBuilder AppendWithAddresses(StringBuilder text, string line, FaqBook book)
    {
        var at = 0;
        for (int start; (start = line.IndexOf(LinkStart, at, StringComparison.Ordinal)) >= 0;)
        {
            start += LinkStart.Length;
            var end = line.IndexOf(')', start);
            text.Append(line, at, start - at).Append(AddressOf(line.Substring(start, end - start), book));
            at = end;
        }

        return text.Append(line, at, line.Length - at);
    }

    // bgp.md#what-asns-can-i-use or #what-asns-can-i-use: files and anchors of docs/faq.
    private static string AddressOf(string target, FaqBook book) =>
        !target.Contains("://") && book.Find(target.Substring(target.IndexOf('#') + 1)) is { } entry ? entry.Sources[0].Uri.AbsoluteUri : target;
}
