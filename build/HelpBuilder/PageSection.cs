using Markdig.Syntax;

namespace VpnFaq.HelpBuilder;

/// <summary>A heading and what stands under it.</summary>
internal sealed record PageSection(string Title, int Line, int Level, IReadOnlyList<Block> Blocks)
{
    /// <summary>The sections one level down.</summary>
    public IReadOnlyList<PageSection> Parts => Divide(Blocks, Level + 1);

    /// <summary>What stands before the first heading one level down.</summary>
    public IEnumerable<Block> Opening => Blocks.TakeWhile(block => block is not HeadingBlock);

    public IReadOnlyList<string> Paragraphs => PlainText.Paragraphs(Opening);

    public static IReadOnlyList<PageSection> Divide(IEnumerable<Block> blocks, int level)
    {
        var sections = new List<PageSection>();
        List<Block>? current = null;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading && heading.Level == level)
                sections.Add(new PageSection(PlainText.Of(heading), block.Line + 1, level, current = []));
            else
                current?.Add(block);
        }

        return sections;
    }
}
