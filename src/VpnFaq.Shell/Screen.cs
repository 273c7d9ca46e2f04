using System.Management.Automation.Host;
using System.Text;

namespace VpnFaq.Shell;

/// <summary>Standard output and standard error: always UTF-8, escape sequences only where a terminal shows them.</summary>
internal sealed class Screen : IDisposable
{
    private const int WidthWhenRedirected = 120;

    private readonly TextWriter output;
    private readonly TextWriter error;
    private bool reportingFailure;

    public Screen()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        // Into a file or pipe in large pieces; flushed before anything goes to standard error, so that the order holds.
        output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16384) { AutoFlush = !Console.IsOutputRedirected };
        error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
    }

    public static bool IsAnswered => !Console.IsInputRedirected;

    public static bool ShowsColour { get; } =
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);

    public static int Width
    {
        get
        {
            // A terminal that does not tell its size says zero.
            var width = Console.IsOutputRedirected ? 0 : Console.WindowWidth;
            return width > 0 ? width : WidthWhenRedirected;
        }
    }

    public void Write(string text)
    {
        if (reportingFailure)
        {
            WriteError(text);
            return;
        }

        output.Write(PSHostUserInterface.GetOutputString(text, ShowsColour && !Console.IsOutputRedirected));
    }

    public void WriteError(string text)
    {
        output.Flush();
        error.Write(PSHostUserInterface.GetOutputString(text, ShowsColour && !Console.IsErrorRedirected));
    }

    /// <summary>Sends everything that <paramref name="report"/> writes to standard error.</summary>
    public void ReportFailure(Action report)
    {
        reportingFailure = true;
        try
        {
            report();
        }
        finally
        {
            reportingFailure = false;
        }
    }

    public void Dispose()
    {
        try
        {
            output.Flush();
        }
        catch (IOException)
        {
            // The reader of the pipe (head, less) has left: nobody misses the rest.
        }
    }
}
