using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace VpnFaq.HelpBuilder;

/// <summary>The page of a cmdlet: the headings of platyPS and what stands under them.</summary>
internal sealed record CmdletPage(
    string Name,
    string Synopsis,
    IReadOnlyList<CmdletSyntax> Syntax,
    IReadOnlyList<string> Description,
    IReadOnlyList<CmdletExample> Examples,
    IReadOnlyList<CmdletParameter> Parameters,
    IReadOnlyList<CmdletType> Inputs,
    IReadOnlyList<CmdletType> Outputs,
    IReadOnlyList<string> Notes,
    IReadOnlyList<CmdletLink> Links)
{
    private const string CommonParameters = "CommonParameters";

    public static CmdletPage Read(MarkdownPage page) => new(
        page.Title,
        string.Join(' ', page.Section("SYNOPSIS").Paragraphs),
        [.. page.Section("SYNTAX").Parts.Select(part => CmdletSyntax.Of(part.Title))],
        page.Section("DESCRIPTION").Paragraphs,
        [.. page.Section("EXAMPLES").Parts.Select(part => Example(page, part))],
        [.. page.Section("PARAMETERS").Parts.Where(part => part.Title != CommonParameters).Select(part => Parameter(page, part))],
        [.. page.Section("INPUTS").Parts.Select(part => new CmdletType(part.Title, part.Paragraphs))],
        [.. page.Section("OUTPUTS").Parts.Select(part => new CmdletType(part.Title, part.Paragraphs))],
        page.Section("NOTES").Paragraphs,
        [.. page.Section("RELATED LINKS").Blocks.SelectMany(block => block.Descendants<LinkInline>()).Select(Link)]);

    private static CmdletExample Example(MarkdownPage page, PageSection part)
    {
        var code = part.Blocks.OfType<CodeBlock>().FirstOrDefault() ?? throw new PageException(page.File, part.Line, "The example has no code.");
        return new CmdletExample(part.Title, PlainText.Code(code), PlainText.Paragraphs(part.Blocks.Where(block => block != code)));
    }

    private static CmdletParameter Parameter(MarkdownPage page, PageSection part)
    {
        var yaml = part.Blocks.OfType<FencedCodeBlock>().FirstOrDefault(block => block.Info == "yaml");
        // The tests can write the block, once the module is built; so its absence must not end the build.
        if (yaml is null)
            Console.Error.WriteLine($"{page.File}({part.Line}): warning HELP002: The parameter has no block of YAML. VPNFAQ_WRITE_HELP=1 dotnet test writes it.");
        return new CmdletParameter(
            part.Title.TrimStart('-'),
            PlainText.Paragraphs(part.Blocks.Where(block => block != yaml)),
            yaml is null ? ParameterFacts.Unknown : MarkdownPage.Yaml<ParameterFacts>(page.File, yaml));
    }

    private static CmdletLink Link(LinkInline link) =>
        new(string.Concat(link.Descendants<LiteralInline>()), Uri.TryCreate(link.Url, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri : null);
}
