using System.Text;

namespace VpnFaq.Faq;

/// <summary>An entry's Markdown for a ticket or a wiki: without the wordings that only the search needs, its links as addresses that open from everywhere, rules by their ids.</summary>
internal static class SharedMarkdown
{
    private const string LinkMiddle = "](";

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
        for (int middle; (middle = line.IndexOf(LinkMiddle, at, StringComparison.Ordinal)) >= 0;)
        {
            var start = line.LastIndexOf('[', middle);
            var end = line.IndexOf(')', middle);
            var label = line.Substring(start + 1, middle - start - 1);
            var target = line.Substring(middle + LinkMiddle.Length, end - middle - LinkMiddle.Length);
            text.Append(line, at, start - at).Append(AddressOf(target, book) is { } address ? $"[{label}]({address})" : label);
            at = end + 1;
        }

        return text.Append(line, at, line.Length - at);
    }

    // bgp.md#what-asns-can-i-use or #what-asns-can-i-use: files and anchors of docs/faq. The page of a rule has no address of its own; its id does.
    private static string? AddressOf(string target, FaqBook book) =>
        target.Contains("://") ? target : book.Find(target.Substring(target.IndexOf('#') + 1))?.Sources[0].Uri.AbsoluteUri;
}
