namespace VpnFaq.PowerShell.Tests.Shell;

public sealed class SameBytesTests
{
    private const string Reports = """
        $findings = Test-VpnGatewayConfig -Path docs/samples -AsOf 2026-11-24 -Outcome Fail, Pass, Unknown, NotApplicable -WarningAction SilentlyContinue
        foreach ($format in 'Html', 'Sarif', 'JUnit', 'Markdown', 'Json', 'Csv', 'Baseline') { $findings | ConvertTo-VpnGatewayReport $format -WarningAction SilentlyContinue }
        """;

    [Fact]
    public async Task Reports_are_the_same_in_every_culture_and_time_zone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows takes neither its culture nor its time zone from the environment.");
        var usual = await Report("en_US", "UTC", "en-US", "00:00:00");
        Assert.Contains("</html>", usual, StringComparison.Ordinal);
        Assert.Equal(usual, await Report("tr_TR", "Asia/Kathmandu", "tr-TR", "05:45:00"));
        Assert.Equal(usual, await Report("de_DE", "America/Phoenix", "de-DE", "-07:00:00"));
        Assert.Equal(usual, await Report("th_TH", "Pacific/Kiritimati", "th-TH", "14:00:00"));
    }

    private static async Task<string> Report(string culture, string timeZone, string cultureThere, string offsetThere)
    {
        var run = await ShellProcess.RunAt($"{culture}.UTF-8", timeZone, "[cultureinfo]::CurrentCulture.Name; \"$([TimeZoneInfo]::Local.BaseUtcOffset)\"\n" + Reports);
        var lines = run.Output.Split('\n', 3);
        Assert.Equal((string.Empty, cultureThere, offsetThere), (run.Error, lines[0], lines[1]));
        return lines[2];
    }
}
