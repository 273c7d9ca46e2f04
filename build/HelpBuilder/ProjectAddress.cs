using System.Text.RegularExpressions;

namespace VpnFaq.HelpBuilder;

/// <summary>Where the project is published, if the manifest says so: only then is there a page for Get-Help -Online to open.</summary>
internal static partial class ProjectAddress
{
    public static Uri? Of(string manifest) =>
        Line().Match(File.ReadAllText(manifest)) is { Success: true } match ? new Uri(match.Groups[1].Value.TrimEnd('/')) : null;

    [GeneratedRegex(@"^\s*ProjectUri\s*=\s*'([^']+)'", RegexOptions.Multiline)]
    private static partial Regex Line();
}
