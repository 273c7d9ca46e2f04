using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace VpnFaq.HelpBuilder;

/// <summary>Markdown as text for a console: one string per paragraph, list item, table or code block.</summary>
internal static class PlainText
{
    public const string CodeIndent = "    ";

    public static IReadOnlyList<string> Paragraphs(IEnumerable<Block> blocks) => [.. blocks.SelectMany(Paragraphs)];

    public static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        if (block.Inline is not null)
            Append(text, block.Inline);
        return text.ToString().Trim();
    }

    /// <summary>The lines of a code block as they are.</summary>
    public static string Code(CodeBlock block) => block.Lines.ToString().TrimEnd();

    private static IEnumerable<string> Paragraphs(Block block) => block switch
    {
        CodeBlock code => [string.Join('\n', Code(code).Split('\n').Select(line => (CodeIndent + line.TrimEnd()).TrimEnd()))],
        ListBlock list => [string.Join('\n', list.Cast<ListItemBlock>().Select((item, i) => Item(item, list.IsOrdered ? $"{i + 1}. " : "- ")))],
        Table table => [Rows(table)],
        LeafBlock leaf when leaf.Inline is not null => [Of(leaf)],
        ContainerBlock container => container.SelectMany(Paragraphs),
        _ => [],
    };

    private static string Item(ListItemBlock item, string mark) => mark + string.Join('\n', item.SelectMany(Paragraphs));

    private static string Rows(Table table)
    {
        var rows = table.Cast<TableRow>().Select(row => row.Cast<TableCell>().Select(cell => string.Join(' ', cell.SelectMany(Paragraphs))).ToList()).ToList();
        var widths = Enumerable.Range(0, rows.Max(row => row.Count)).Select(i => rows.Max(row => i < row.Count ? row[i].Length : 0)).ToList();
        rows.Insert(1, [.. widths.Select(width => new string('-', width))]);
        return string.Join('\n', rows.Select(row => CodeIndent + string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd()));
    }

    private static void Append(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline line:
                    text.Append(line.IsHard ? '\n' : ' ');
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded);
                    break;
                case LinkInline link:
                    Append(text, link);
                    // A console cannot follow a link whose address it does not show.
                    if (link.Url is { } url && Uri.IsWellFormedUriString(url, UriKind.Absolute))
                        text.Append(" (").Append(url).Append(')');
                    break;
                case ContainerInline inner:
                    Append(text, inner);
                    break;
            }
        }
    }
}
