using System.Text;
using VpnFaq.Settings;

namespace VpnFaq.Core.Tests.Documentation;

/// <summary>Holds the page about settings and what settings do together.</summary>
public sealed class SettingsPageTests
{
    private const string End = "\n\nThe floors of";

    [Fact]
    public void The_page_names_every_key()
    {
        var page = Repository.Read("docs", "settings.md");
        Assert.All(SettingsReader.KeyNames, key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_says_what_every_preset_does()
    {
        var page = Repository.Read("docs", "settings.md");
        var expected = string.Join('\n', Preset.All.Select(Row));
        if (Environment.GetEnvironmentVariable("VPNFAQ_WRITE_INDEX") == "1")
        {
            var start = page.IndexOf("| Preset | What it does |\n| --- | --- |\n", StringComparison.Ordinal) + "| Preset | What it does |\n| --- | --- |\n".Length;
            var end = page.IndexOf(End, StringComparison.Ordinal);
            page = page[..start] + expected + page[end..];
            File.WriteAllText(Repository.Path("docs", "settings.md"), page);
        }

        Assert.Contains(expected + End, page, StringComparison.Ordinal);
    }

    private static string Row(Preset preset)
    {
        var text = new StringBuilder($"| `{preset.Name}` | {preset.Description}");
        foreach (var group in preset.Severity.GroupBy(s => s.Value, s => s.Key).OrderByDescending(g => g.Key))
            text.Append($" {group.Key}: {string.Join(", ", group.Order(StringComparer.Ordinal).Select(id => $"[{id}](rules/{id}.md)"))}.");
        if (preset.StandAside.Count > 0)
            text.Append($" Not asked: {string.Join(", ", preset.StandAside.Keys.Order(StringComparer.Ordinal).Select(id => $"[{id}](rules/{id}.md)"))}.");
        return text.Append(" |").ToString();
    }
}
