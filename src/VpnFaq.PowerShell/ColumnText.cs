using System.Management.Automation.Host;
using System.Text;

namespace VpnFaq.PowerShell;

/// <summary>Text for a column of a table, broken between words. PowerShell's own wrapping breaks inside of them. Used by the format views.</summary>
public static class ColumnText
{
    private const int UsualWidth = 120, LeastColumn = 8;

    /// <summary>Breaks a text into lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Most characters of a line, 1 or more.</param>
    /// <returns>The text with line breaks. A word longer than a line is broken after a dot or a slash where it has one.</returns>
    public static string Fit(string text, int width)
    {
        var lines = new StringBuilder();
        var line = new StringBuilder();
        foreach (var word in (text ?? string.Empty).Split(' ').SelectMany(w => Pieces(w, width)))
        {
            var gap = line.Length > 0 && word.StartsWord ? 1 : 0;
            if (line.Length + gap + word.Text.Length > width && line.Length > 0)
            {
                lines.Append(line).Append('\n');
                line.Clear();
                gap = 0;
            }

            line.Append(' ', gap).Append(word.Text);
        }

        return lines.Append(line).ToString();
    }

    /// <summary>Breaks a text so that it fills what other columns leave of the window.</summary>
    /// <param name="text">The text.</param>
    /// <param name="host">The host that shows it; null for none.</param>
    /// <param name="taken">Characters that the other columns take.</param>
    /// <returns>The text with line breaks.</returns>
    public static string FitRest(string text, PSHost host, int taken) => Fit(text, Rest(host, taken));

    /// <summary>What other columns leave of the window. Its last column stays free: some windows wrap when it is written to.</summary>
    /// <param name="host">The host of the window; null for none.</param>
    /// <param name="taken">Characters that the other columns take.</param>
    public static int Rest(PSHost host, int taken) => Math.Max(LeastColumn, WidthOf(host) - taken - 1);

    private static int WidthOf(PSHost? host)
    {
        try
        {
            return host?.UI?.RawUI?.BufferSize.Width is { } width and > 0 ? width : UsualWidth;
        }
        catch (Exception e) when (e is HostException or NotImplementedException or InvalidOperationException or IOException)
        {
            // A runbook has no window.
            return UsualWidth;
        }
    }

    private static IEnumerable<(string Text, bool StartsWord)> Pieces(string word, int width)
    {
        var start = 0;
        while (word.Length - start > width)
        {
            var end = word.LastIndexOfAny(['.', '/', ',', '-'], start + width - 1, width) + 1;
            if (end <= start)
                end = start + width;
            yield return (word.Substring(start, end - start), start == 0);
            start = end;
        }

        yield return (word.Substring(start), start == 0);
    }
}
