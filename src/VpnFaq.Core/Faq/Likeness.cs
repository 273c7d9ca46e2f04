namespace VpnFaq.Faq;

/// <summary>How alike two names look: the share of their runs of three characters that both have, 0 to 1.</summary>
internal static class Likeness
{
    private const int Run = 3;

    public static double Of(string a, string b)
    {
        var left = RunsOf(a);
        var right = RunsOf(b);
        return 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    private static HashSet<string> RunsOf(string text)
    {
        var padded = "--" + text.ToLowerInvariant() + "-";
        var runs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + Run <= padded.Length; i++)
            runs.Add(padded.Substring(i, Run));
        return runs;
    }
}
