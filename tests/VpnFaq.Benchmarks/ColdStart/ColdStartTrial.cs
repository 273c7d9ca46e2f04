using System.Diagnostics;
using System.Globalization;

namespace VpnFaq.Benchmarks.ColdStart;

/// <summary>
/// Times what happens once per process, where a benchmark that repeats itself has nothing to repeat: processes are started, in turn,
/// that import the empty module or this one and ask. Medians are shown, of the engine in a host and of PowerShell where it is installed.
/// </summary>
internal static class ColdStartTrial
{
    public const string Argument = "cold-start";

    /// <summary>Runs and shows it.</summary>
    /// <param name="runs">How many processes of each kind.</param>
    /// <returns>Whether every process measured what it should.</returns>
    public static bool Run(int runs)
    {
        var hosted = Show("engine in a host", runs, (manifest, asks) =>
            Start(Environment.ProcessPath!, [.. HostArguments, FreshProcess.Argument, manifest, asks.ToString()]));
        if (!IsInstalled("pwsh"))
        {
            Console.WriteLine("pwsh is not on this machine: its import was not measured.");
            return hosted;
        }

        return Show("pwsh -NoProfile", runs, (manifest, asks) =>
            Start("pwsh", ["-NoProfile", "-NonInteractive", "-Command", FreshProcess.ScriptOf(manifest, asks)])) && hosted;
    }

    // Started as "dotnet VpnFaq.Benchmarks.dll" the process is dotnet.
    private static string[] HostArguments => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ColdStartTrial).Assembly.Location] : [];

    private static bool Show(string where, int runs, Func<string, bool, double[]> measure)
    {
        List<double> floors = [], imports = [], firsts = [], seconds = [];
        for (var run = 0; run < runs; run++)
        {
            if (measure(Module.Empty, false) is not [var floor] || measure(Module.Staged, true) is not [var import, var first, var second])
            {
                Console.WriteLine($"{where}: a process did not measure.");
                return false;
            }

            floors.Add(floor);
            imports.Add(import);
            firsts.Add(first);
            seconds.Add(second);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{where}, medians of {runs} processes:"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  import of an empty module {MedianOf(floors):F1} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  import of VpnFaq          {MedianOf(imports):F1} ms, ratio {MedianOf(imports) / MedianOf(floors):F2}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  first answer              {MedianOf(firsts):F1} ms ({firsts.Min():F1} to {firsts.Max():F1})"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  second answer             {MedianOf(seconds):F1} ms"));
        return true;
    }

    private static double MedianOf(List<double> times)
    {
        var sorted = times.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static double[] Start(string file, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? [.. output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(time => double.Parse(time, CultureInfo.InvariantCulture))] : [];
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
