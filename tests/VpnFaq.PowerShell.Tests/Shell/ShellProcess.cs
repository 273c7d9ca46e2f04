using System.Diagnostics;
using System.Text;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Shell;

/// <summary>One run of the shell as a process of its own, with all its streams redirected.</summary>
internal sealed record ShellProcess(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // The shell was built in the configuration and for the framework that these tests were built in and for.
    private static readonly string Program = Repository.Path(
        "src", "VpnFaq.Shell", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name, "VpnFaq.Shell.dll");

    public static Task<ShellProcess> Run(params string[] arguments) => RunWithInput(string.Empty, arguments);

    public static Task<ShellProcess> RunWithInput(string input, params string[] arguments) => Run(input, [], arguments);

    /// <summary>Runs the shell on a machine that is set up otherwise.</summary>
    public static Task<ShellProcess> RunAt(string culture, string timeZone, params string[] arguments) =>
        Run(string.Empty, new() { ["LANG"] = culture, ["LC_ALL"] = culture, ["TZ"] = timeZone }, arguments);

    private static async Task<ShellProcess> Run(string input, Dictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Repository.Root,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var impatience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        impatience.CancelAfter(Patience);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(impatience.Token), process.StandardError.ReadToEndAsync(impatience.Token));
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(impatience.Token);
            return new ShellProcess(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
