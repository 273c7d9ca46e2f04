using System.Text.RegularExpressions;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Help;

/// <summary>A piece of PowerShell that a page shows to its readers.</summary>
/// <param name="Page">The page, from the root of the project.</param>
/// <param name="Line">Where in the page it begins.</param>
/// <param name="Code">What to type.</param>
public sealed partial record Example(string Page, int Line, string Code)
{
    public static IReadOnlyList<Example> All { get; } =
    [
        .. Directory.GetFiles(HelpPage.Folder, "*.md").Append(Repository.Path("README.md")).Append(Repository.Path("docs", "samples", "README.md"))
            .Order(StringComparer.Ordinal)
            .SelectMany(Of),
    ];

    /// <summary>What reads from Azure needs a sign-in, and what comes from elsewhere is not under test.</summary>
    public bool NeedsAzure => Code.Contains("-Az", StringComparison.Ordinal);

    public bool ImportsTheModule => Code.Contains("Import-Module ./out/", StringComparison.Ordinal);

    /// <summary>Findings may end it.</summary>
    public bool MayFail => Code.Contains("-FailOn", StringComparison.Ordinal);

    public override string ToString() => $"{Page}:{Line}";

    private static IEnumerable<Example> Of(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var page = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
        var blocks = Block().Matches(text).Select(match => new Example(page, LineOf(text, match.Index), match.Groups[1].Value.TrimEnd()));
        var cells = Cell().Matches(text).Select(match => new Example(page, LineOf(text, match.Index), match.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal)));
        return blocks.Concat(cells);
    }

    private static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"^```powershell\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    // The last cell of a row of a table, where it holds a command and nothing else.
    [GeneratedRegex(@"^\|.*\| `([^`]*(?:[A-Z][a-z]+-Vpn|vpnfaq )[^`]*)` \|$", RegexOptions.Multiline)]
    private static partial Regex Cell();
}
