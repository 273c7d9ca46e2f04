using System.Text.RegularExpressions;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Help;

/// <summary>The Markdown page of a cmdlet, by its sections.</summary>
internal sealed partial class HelpPage
{
    private readonly string file;

    private HelpPage(string file, string text) => (this.file, Text) = (file, text);

    public static string Folder => Repository.Path("docs", "cmdlets");

    public string Text { get; private set; }

    public IReadOnlyList<string> Headings => [.. Heading().Matches(Text).Select(match => match.Groups[1].Value.Trim())];

    public IReadOnlyList<string> Parameters => [.. ParameterHeading().Matches(Section("PARAMETERS")).Select(match => match.Groups[1].Value)];

    public static HelpPage Of(string cmdlet)
    {
        var file = Path.Combine(Folder, cmdlet + ".md");
        Assert.True(File.Exists(file), $"docs/cmdlets/{cmdlet}.md is missing.");
        return new HelpPage(file, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    /// <summary>What stands under a heading of the second level.</summary>
    public string Section(string title) => SectionOf(title).Match(Text).Groups[1].Value.Trim('\n');

    /// <summary>The YAML block of a parameter; empty where there is none.</summary>
    public string Yaml(string parameter) => YamlOf(parameter).Match(Text).Groups[2].Value.Trim('\n');

    /// <summary>The default value that the page states.</summary>
    public string DefaultOf(string parameter) =>
        Yaml(parameter).Split('\n').FirstOrDefault(line => line.StartsWith("DefaultValue: ", StringComparison.Ordinal))?["DefaultValue: ".Length..] ?? "None";

    /// <summary>Puts the facts of the cmdlet where they belong, and leaves every other word alone.</summary>
    public void Write(CmdletFacts facts)
    {
        Text = SectionOf("SYNTAX").Replace(Text, match => $"## SYNTAX\n\n{facts.Syntax}\n\n", 1);
        foreach (var parameter in Parameters.Intersect(facts.Parameters))
            Text = YamlOf(parameter).Replace(Text, match => $"{match.Groups[1].Value.TrimEnd()}\n\n```yaml\n{facts.Yaml(parameter, DefaultOf(parameter))}\n```\n\n", 1);
        File.WriteAllText(file, Text);
    }

    private static Regex SectionOf(string title) => new($@"^## {Regex.Escape(title)}\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline);

    private static Regex YamlOf(string parameter) =>
        new($@"(^### -{Regex.Escape(parameter)}\n(?:(?!^###? |^```yaml).)*)(?:^```yaml\n(.*?)^```\n+)?(?=^###? )", RegexOptions.Multiline | RegexOptions.Singleline);

    [GeneratedRegex("^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^### -(.+)$", RegexOptions.Multiline)]
    private static partial Regex ParameterHeading();
}
