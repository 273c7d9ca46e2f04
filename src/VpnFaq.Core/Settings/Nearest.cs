namespace VpnFaq.Settings;

/// <summary>What somebody who mistyped a name may have meant.</summary>
internal static class Nearest
{
    /// <summary>Known names, the most similar first.</summary>
    public static IEnumerable<string> To(string typed, IEnumerable<string> known) =>
        known.OrderBy(k => Distance(typed, k)).ThenBy(k => k, StringComparer.Ordinal);

    /// <summary>A question that names the most similar one; empty where none is similar.</summary>
    public static string Question(string typed, IEnumerable<string> known)
    {
        var best = To(typed, known).FirstOrDefault();
        return best is not null && Distance(typed, best) <= Math.Max(2, best.Length / 3) ? $" Did you mean {best}?" : string.Empty;
    }

    /// <summary>How many letters have to be changed, added or taken out; case does not count.</summary>
    public static int Distance(string typed, string known)
    {
        var row = Enumerable.Range(0, known.Length + 1).ToArray();
        foreach (var c in typed)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= known.Length; j++)
            {
                var cost = char.ToUpperInvariant(c) == char.ToUpperInvariant(known[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[known.Length];
    }
}
