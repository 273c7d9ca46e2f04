using System.Text;

namespace VpnFaq.PowerShell;

/// <summary>A table in the text of an answer: fitted to the window by wrapping inside of its cells, or given row by row where even that is too wide.</summary>
internal sealed class AnswerTable
{
    private const int Gap = 2;

    private readonly List<string[]> rows;
    private readonly int[] widths;

    private AnswerTable(List<string[]> rows)
    {
        this.rows = rows;
        widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
    }

    /// <summary>The table that begins at a line, which is moved behind it; null if none does.</summary>
    public static AnswerTable? Read(string[] lines, ref int at)
    {
        if (at + 1 >= lines.Length || !IsRuler(lines[at + 1]))
            return null;
        var starts = StartsOf(lines[at + 1]);
        var rows = new List<string[]> { CellsOf(lines[at], starts) };
        for (at += 2; at < lines.Length && lines[at].Length > 0; at++)
            rows.Add(CellsOf(lines[at], starts));
        return new AnswerTable(rows);
    }

    /// <summary>A row, its cells wrapped to the widths.</summary>
    public static void AppendAcross(StringBuilder text, string[] row, int[] widths, int gap)
    {
        string[][] cells = [.. row.Select((cell, column) => ColumnText.Fit(cell, Math.Max(1, widths[column])).Split('\n'))];
        for (var line = 0; line < cells.Max(cell => cell.Length); line++)
        {
            var across = cells.Select((cell, column) => (line < cell.Length ? cell[line] : string.Empty).PadRight(widths[column]));
            text.Append(string.Join(new string(' ', gap), across).TrimEnd()).Append('\n');
        }
    }

    public void AppendTo(StringBuilder text, int columns)
    {
        if (Fitted(columns - (Gap * (widths.Length - 1))) is int[] fitted)
            AppendAligned(text, fitted);
        else
            AppendRowByRow(text, columns);
    }

    private static bool IsRuler(string line) => line.StartsWith("--", StringComparison.Ordinal) && line.All(c => c is '-' or ' ');

    private static List<int> StartsOf(string ruler) => [.. Enumerable.Range(0, ruler.Length).Where(i => ruler[i] == '-' && (i == 0 || ruler[i - 1] == ' '))];

    private static string[] CellsOf(string line, List<int> starts) => [.. starts.Select((start, i) =>
    {
        var end = i + 1 < starts.Count ? Math.Min(starts[i + 1], line.Length) : line.Length;
        return start < end ? line.Substring(start, end - start).Trim() : string.Empty;
    })];

    // The widest columns give way, down to their longest word.
    private int[]? Fitted(int room)
    {
        int[] fitted = [.. widths];
        int[] least = [.. Enumerable.Range(0, widths.Length).Select(column => rows.Max(row => row[column].Split(' ').Max(word => word.Length)))];
        for (var excess = widths.Sum() - room; excess > 0; excess--)
        {
            var widest = -1;
            for (var column = 0; column < fitted.Length; column++)
            {
                if (fitted[column] > least[column] && (widest < 0 || fitted[column] > fitted[widest]))
                    widest = column;
            }

            if (widest < 0)
                return null;
            fitted[widest]--;
        }

        return fitted;
    }

    private void AppendAligned(StringBuilder text, int[] fitted)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            AppendAcross(text, rows[row], fitted, Gap);
            if (row == 0)
                AppendAcross(text, [.. fitted.Select(width => new string('-', width))], fitted, Gap);
        }
    }

    private void AppendRowByRow(StringBuilder text, int columns)
    {
        foreach (var row in rows.Skip(1))
        {
            var line = string.Join("; ", row.Select((cell, column) => rows[0][column].Length == 0 ? cell : $"{rows[0][column]}: {cell}"));
            text.Append("- ").Append(ColumnText.Fit(line, columns - Gap).Replace("\n", "\n  ")).Append('\n');
        }
    }
}
