using VpnFaq.Faq;

namespace VpnFaq.Core.Tests.Faq;

/// <summary>Queries with the ids of the answers that are right for them, and how well a search does on them.</summary>
internal sealed class QuerySet
{
    private const string None = "NONE";

    private readonly IReadOnlyList<(string Text, string[] Right)> queries;

    private QuerySet(IEnumerable<string> lines) =>
        queries = [.. lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1].Split(' ')))];

    public IReadOnlyList<string[]> Answerable => [.. queries.Select(query => query.Right).Where(right => right[0] != None)];

    public int Unanswerable => queries.Count(query => query.Right[0] == None);

    public static QuerySet Read(string path, int headerLines = 0) => new(File.ReadLines(path).Skip(headerLines));

    public QueryScore ScoreOf(FaqDesk desk)
    {
        var (first, three, refused, wronglyRefused) = (0, 0, 0, 0);
        var misses = new List<string>();
        foreach (var (text, right) in queries)
        {
            var reply = desk.Ask(text, 3, _ => true);
            var isRefused = reply.Answers.Count == 0;
            if (right[0] == None)
            {
                refused += isRefused ? 1 : 0;
                if (!isRefused)
                    misses.Add($"answered: {text} -> {reply.Answers[0].Id}");
                continue;
            }

            wronglyRefused += isRefused ? 1 : 0;
            string[] found = isRefused ? [.. reply.Nearest.Select(entry => entry.Id)] : [.. reply.Answers.Select(answer => answer.Id)];
            first += found.Length > 0 && right.Contains(found[0]) ? 1 : 0;
            three += found.Any(right.Contains) ? 1 : 0;
            if (isRefused || !right.Contains(found[0]))
                misses.Add($"{(isRefused ? "refused" : "missed")}: {text} -> {found.FirstOrDefault()}");
        }

        var answerable = queries.Count - Unanswerable;
        return new QueryScore(Percent(first, answerable), Percent(three, answerable), Percent(refused, Unanswerable), Percent(wronglyRefused, answerable), misses);
    }

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}

/// <summary>Percentages: right answer first; among the first three; unanswerable queries refused; answerable ones refused.</summary>
internal sealed record QueryScore(double First, double Three, double Refused, double WronglyRefused, IReadOnlyList<string> Misses)
{
    public void MustReach(double first, double three, double refused, double wronglyRefused) => Assert.True(
        First >= first && Three >= three && Refused >= refused && WronglyRefused <= wronglyRefused,
        $"first {First:F1} (floor {first}), three {Three:F1} ({three}), refused {Refused:F1} ({refused}), wrongly refused {WronglyRefused:F1} (at most {wronglyRefused})\n{string.Join('\n', Misses)}");
}
