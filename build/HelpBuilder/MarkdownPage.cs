using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace VpnFaq.HelpBuilder;

/// <summary>A page as its headings divide it.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    private MarkdownPage(string file, string title, IReadOnlyDictionary<string, string?> frontMatter, IReadOnlyList<PageSection> sections) =>
        (File, Title, FrontMatter, Sections) = (file, title, frontMatter, sections);

    public string File { get; }

    public string Title { get; }

    public IReadOnlyDictionary<string, string?> FrontMatter { get; }

    /// <summary>What stands under each heading of the second level, in the order of the page.</summary>
    public IReadOnlyList<PageSection> Sections { get; }

    public static MarkdownPage Read(string file)
    {
        var document = Markdown.Parse(System.IO.File.ReadAllText(file), Pipeline);
        var title = document.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1) ?? throw new PageException(file, 1, "The page has no title.");
        var frontMatter = document.OfType<YamlFrontMatterBlock>().FirstOrDefault() ?? throw new PageException(file, 1, "The page has no front matter.");
        return new MarkdownPage(file, PlainText.Of(title), Yaml<Dictionary<string, string?>>(file, frontMatter), PageSection.Divide(document, 2));
    }

    public PageSection Section(string title) =>
        Sections.FirstOrDefault(s => s.Title == title) ?? throw new PageException(File, 1, $"There is no section {title}.");

    /// <summary>What the lines of a block say in YAML.</summary>
    public static T Yaml<T>(string file, LeafBlock block)
    {
        try
        {
            return new DeserializerBuilder().Build().Deserialize<T>(block.Lines.ToString());
        }
        catch (YamlException e)
        {
            throw new PageException(file, block.Line + 1 + (int)e.Start.Line, e.InnerException?.Message ?? e.Message);
        }
    }
}
