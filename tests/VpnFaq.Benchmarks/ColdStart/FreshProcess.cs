using System.Diagnostics;
using System.Globalization;

namespace VpnFaq.Benchmarks.ColdStart;

/// <summary>What a process does that has just begun: an import, and two questions. It writes how many milliseconds each took.</summary>
internal static class FreshProcess
{
    public const string Argument = "fresh-process";

    private const string Question = "how big must the gateway subnet be";

    /// <summary>The same for a real PowerShell, which gives the times in a line as well.</summary>
    /// <param name="manifest">The module to import.</param>
    /// <param name="asks">Whether to ask questions.</param>
    public static string ScriptOf(string manifest, bool asks) =>
        $"$w = [Diagnostics.Stopwatch]::StartNew(); Import-Module '{manifest}'; $t = @($w.Elapsed.TotalMilliseconds); "
        + (asks ? string.Concat(Enumerable.Repeat($"$w.Restart(); $null = Get-VpnFaqAnswer '{Question}'; $t += $w.Elapsed.TotalMilliseconds; ", 2)) : string.Empty)
        + "($t | ForEach-Object { $_.ToString([cultureinfo]::InvariantCulture) }) -join ' '";

    /// <summary>Measures in this process.</summary>
    /// <param name="manifest">The module to import.</param>
    /// <param name="asks">Whether to ask questions.</param>
    public static void Measure(string manifest, bool asks)
    {
        using var session = new ModuleSession();
        session.Run("Get-Module");
        var times = new List<double> { TimeOf(() => session.Run("Import-Module", manifest)) };
        for (var i = 0; asks && i < 2; i++)
            times.Add(TimeOf(() => session.Run("Get-VpnFaqAnswer", Question)));
        Console.WriteLine(string.Join(' ', times.Select(time => time.ToString(CultureInfo.InvariantCulture))));
    }

    private static double TimeOf(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
