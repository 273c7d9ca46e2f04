using System.Text.RegularExpressions;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

/// <summary>New-VpnGatewaySettings and Test-VpnGatewaySettings.</summary>
public sealed partial class SettingsFileTests(ModuleSession session) : IClassFixture<ModuleSession>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_file_is_sound_and_its_first_line_says_what_it_is()
    {
        var file = session.Run("New-VpnGatewaySettings -Path $path -Preset strict", ("path", folder.Path)).Clean().Objects<FileInfo>().Single();
        Assert.Equal("VpnFaq.settings.psd1", file.Name);
        Assert.StartsWith("# Settings of Test-VpnGatewayConfig.", File.ReadAllText(file.FullName), StringComparison.Ordinal);
        Assert.Contains("    Preset = 'Strict'", File.ReadAllLines(file.FullName));
        Assert.Empty(Problems(file.FullName));
    }

    [Fact]
    public void Every_example_of_the_new_file_is_sound_when_it_is_uncommented()
    {
        var file = session.Run("New-VpnGatewaySettings -Path $path", ("path", folder.Path)).Objects<FileInfo>().Single().FullName;
        var text = Example().Replace(File.ReadAllText(file), "    ${code}");
        foreach (var key in new[] { "IncludeRule", "ExcludeRule", "Severity", "FailOn", "AsOf", "NamingPattern", "Suppressions" })
            Assert.Matches($@"(?m)^    {key} = ", text);
        Assert.Empty(Problems(folder.Write("all.psd1", text)));
    }

    [Fact]
    public void A_file_that_is_there_is_left_alone_without_Force()
    {
        var file = folder.Write("VpnFaq.settings.psd1", "@{ FailOn = 'Error' }");
        session.Run("New-VpnGatewaySettings -Path $path", ("path", file)).OnlyError("VpnFaq.FileExists");
        Assert.Equal("@{ FailOn = 'Error' }", File.ReadAllText(file));
        session.Run("New-VpnGatewaySettings -Path $path -Force", ("path", file)).Clean();
        Assert.Contains("Preset", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_writes_nothing()
    {
        session.Run("New-VpnGatewaySettings -Path $path -WhatIf", ("path", folder.Path)).Clean();
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("-Preset Srict", "VpnFaq.PresetNotFound", "Did you mean Strict?")]
    [InlineData("-Path settings.json", "VpnFaq.SettingsFormat", ".psd1")]
    [InlineData("-Path nowhere/x/settings.psd1", "VpnFaq.FileNotWritten", "nowhere")]
    public void What_cannot_be_written_is_an_error(string arguments, string id, string told) =>
        Assert.Contains(told, session.Run($"New-VpnGatewaySettings {arguments}").OnlyError(id).Exception.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("@{\n  AsOf = 2026-12-31\n}", "VpnFaq.SettingsNotPlain", 2, "quotes")]
    [InlineData("@{\n\n  Preset = $env:PRESET\n}", "VpnFaq.SettingsNotPlain", 3, "$env:PRESET")]
    [InlineData("@{\n  ExcludeRule = @('VPN116', (Get-Item .))\n}", "VpnFaq.SettingsNotPlain", 2, "Get-Item")]
    [InlineData("@{\n  FailOn = Error\n}", "VpnFaq.SettingsNotPlain", 2, "Error")]
    [InlineData("@{\n  FailOn = 'Error'\n", "VpnFaq.SettingsSyntax", 1, "}")]
    [InlineData("@{ FailOn = 'Error'; FailOn = 'Warning' }", "VpnFaq.SettingsSyntax", 1, "FailOn")]
    [InlineData("Get-Process", "VpnFaq.SettingsSyntax", 1, "one hashtable")]
    [InlineData("$a = 1\n@{ FailOn = 'Error' }", "VpnFaq.SettingsSyntax", 1, "one hashtable")]
    [InlineData("", "VpnFaq.SettingsSyntax", 1, "one hashtable")]
    [InlineData("@{\n  Presett = 'Strict'\n}", "VpnFaq.SettingsKeyUnknown", 2, "Did you mean Preset?")]
    [InlineData("@{\n  Severity = @{\n    VPN116 = 1 } }", "VpnFaq.SettingsSeverity", 3, "the number 1")]
    [InlineData("@{ Suppressions = @(\n  @{ Rule = 'VPN116'; Resource = 'gw' }\n) }", "VpnFaq.SuppressionIncomplete", 2, "Reason")]
    public void A_mistake_has_its_line(string text, string id, int line, string told)
    {
        var problem = Assert.Single(Problems(folder.Write("settings.psd1", text)));
        Assert.Equal((id, line), (problem.Id, problem.Location?.Line));
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_settings_file_is_never_run()
    {
        var trace = Path.Combine(folder.Path, "trace");
        foreach (var code in new[] { $"[IO.File]::WriteAllText('{trace}', '')", $"$([IO.File]::WriteAllText('{trace}', ''))", $"\"$([IO.File]::WriteAllText('{trace}', ''))\"", $"{{ [IO.File]::WriteAllText('{trace}', '') }}" })
            Assert.NotEmpty(Problems(folder.Write("settings.psd1", $"@{{ Preset = {code} }}")));
        Assert.False(File.Exists(trace));
    }

    [Fact]
    public void Lists_with_and_without_at_signs_and_brackets_are_the_same()
    {
        Assert.Empty(Problems(folder.Write("a.psd1", "@{ ExcludeRule = 'VPN116', 'VPN134' }")));
        Assert.Empty(Problems(folder.Write("b.psd1", "@{ ExcludeRule = @(\n'VPN116'\n'VPN134')\nSuppressions = @() ; IncludeRule = ('VPN1*') }")));
    }

    [Fact]
    public void JSON_settings_are_told_their_mistakes_in_the_same_way()
    {
        Assert.Equal("VpnFaq.SettingsKeyUnknown", Assert.Single(Problems(folder.Write("a.json", "{ \"Failon\": \"Error\", \"Presets\": \"Strict\" }"))).Id);
        Assert.Equal("VpnFaq.SettingsSyntax", Assert.Single(Problems(folder.Write("b.json", "{ \"FailOn\": "))).Id);
        Assert.Equal("VpnFaq.SettingsFormat", Assert.Single(Problems(folder.Write("c.yml", "FailOn: Error"))).Id);
    }

    [Theory]
    [InlineData("@{ FailOn = 2 }", "VpnFaq.SettingsSeverity")]
    [InlineData("@{ ExcludeRule = 116 }", "VpnFaq.SettingsValue")]
    [InlineData("@{ Suppressions = @{ Rule = 'VPN116'; Resource = 'gw'; Reason = $null } }", "VpnFaq.SuppressionIncomplete")]
    [InlineData("@{ 1 = 2 }", "VpnFaq.SettingsKeyUnknown")]
    [InlineData("@(1, 2)", "VpnFaq.SettingsValue")]
    [InlineData("42", "VpnFaq.SettingsValue")]
    public void So_are_hashtables(string settings, string id) =>
        Assert.Equal(id, Assert.Single(session.Run($"Test-VpnGatewaySettings -Settings {settings}").Clean().Objects<SettingsProblem>()).Id);

    [Theory]
    [InlineData("@{}")]
    [InlineData("@{ AsOf = [datetime]'2026-11-24'; Severity = [ordered]@{ VPN116 = 'warning' }; Preset = 'Cnsa' }")]
    [InlineData("Production")]
    public void What_is_sound_gives_nothing(string settings) => Assert.Empty(session.Run($"Test-VpnGatewaySettings {settings}").Clean().Output);

    [Fact]
    public void Quiet_answers_with_one_Boolean()
    {
        Assert.Equal([true], session.Run("Test-VpnGatewaySettings @{} -Quiet").Clean().Objects<bool>());
        Assert.Equal([false], session.Run("Test-VpnGatewaySettings @{ a = 1; b = 2 } -Quiet").Clean().Objects<bool>());
    }

    [Fact]
    public void What_is_not_there_is_an_error_and_false()
    {
        session.Run("Test-VpnGatewaySettings nowhere.psd1").OnlyError("VpnFaq.SettingsNotFound");
        Assert.Contains("Did you mean Cnsa?", session.Run("Test-VpnGatewaySettings Cnssa").OnlyError("VpnFaq.SettingsNotFound").Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_that_has_run_out_is_a_warning()
    {
        var file = folder.Write("settings.psd1", "@{ Suppressions = @(\n@{ Rule = 'VPN116'; Resource = 'gw'; Reason = 'Test.'; Expires = '2026-06-30' }) }");
        var problem = session.Run("Test-VpnGatewaySettings $path -AsOf 2026-07-01", ("path", file)).Clean().Objects<SettingsProblem>().Single();
        Assert.Equal(("VpnFaq.SuppressionExpired", FindingSeverity.Warning, 2), (problem.Id, problem.Severity, problem.Location!.Line));
        Assert.Empty(session.Run("Test-VpnGatewaySettings $path -AsOf 2026-06-30", ("path", file)).Clean().Output);
    }

    [Fact]
    public void Presets_complete_by_Tab_with_what_they_do() =>
        Assert.Contains("CNSA", Assert.Single(session.Complete("New-VpnGatewaySettings -Preset C")).ToolTip, StringComparison.Ordinal);

    private IReadOnlyList<SettingsProblem> Problems(string path) => session.Run("Test-VpnGatewaySettings -Path $path", ("path", path)).Clean().Objects<SettingsProblem>();

    // Prose of the file begins with a capital letter and ends with a full stop; code does not.
    [GeneratedRegex(@"(?m)^    # (?<code>(?:[A-Za-z]+ = .*|    .*|[)}]))$")]
    private static partial Regex Example();
}
