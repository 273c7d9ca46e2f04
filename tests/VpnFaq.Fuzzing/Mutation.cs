using System.Diagnostics;
using System.Text;

namespace VpnFaq.Fuzzing;

/// <summary>Changes seeds at random and keeps what makes the target throw or dawdle. It does not look at coverage.</summary>
/// <param name="target">What is tried.</param>
/// <param name="seeds">Files, or folders of them.</param>
internal sealed class Mutation(Action<byte[]> target, string[] seeds)
{
    private static readonly TimeSpan Dawdling = TimeSpan.FromSeconds(10);

    private readonly Random random = new(20261124);

    /// <returns>0 where nothing was found.</returns>
    public int Run(TimeSpan time)
    {
        var corpus = seeds.SelectMany(s => Directory.Exists(s) ? Directory.GetFiles(s, "*", SearchOption.AllDirectories) : [s]).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(b => b.Length is > 0 and < 40_000).ToList();
        var pieces = corpus.SelectMany(Pieces).Distinct().ToArray();
        var (count, found) = (0, new HashSet<string>(StringComparer.Ordinal));
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time; count++)
        {
            var sample = Changed(corpus[random.Next(corpus.Count)], corpus, pieces);
            if (Try(sample) is { } failure && found.Add(failure))
                Keep(sample, failure, found.Count);
        }

        Console.WriteLine($"{count} samples of {corpus.Count} seeds, {found.Count} failures.");
        return found.Count == 0 ? 0 : 1;
    }

    private static void Keep(byte[] sample, string failure, int number)
    {
        var file = Path.Combine(Environment.CurrentDirectory, $"found-{number}.bin");
        File.WriteAllBytes(file, sample);
        Console.WriteLine($"{file}: {failure}");
    }

    private string? Try(byte[] sample)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            target(sample);
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception e)
        {
            return $"{e.GetType().Name} {string.Join(" < ", (e.StackTrace ?? string.Empty).Split('\n').Take(3).Select(l => l.Trim()))}";
        }
#pragma warning restore CA1031

        return watch.Elapsed > Dawdling ? $"took {watch.Elapsed.TotalSeconds:0} seconds" : null;
    }

    private byte[] Changed(byte[] seed, List<byte[]> corpus, string[] pieces)
    {
        var sample = seed.ToList();
        for (var changes = random.Next(1, 8); changes > 0; changes--)
        {
            var at = random.Next(sample.Count + 1);
            var length = Math.Min(random.Next(1, 1 << random.Next(1, 8)), sample.Count - at);
            switch (random.Next(6))
            {
                case 0 when length > 0:
                    sample.RemoveRange(at, length);
                    break;
                case 1 when length > 0:
                    sample.InsertRange(random.Next(sample.Count + 1), sample.GetRange(at, length));
                    break;
                case 2 when at < sample.Count:
                    sample[at] = (byte)random.Next(256);
                    break;
                case 3:
                    var other = corpus[random.Next(corpus.Count)];
                    var from = random.Next(other.Length);
                    sample.InsertRange(at, other.Skip(from).Take(random.Next(200)));
                    break;
                default:
                    var (old, fresh) = (pieces[random.Next(pieces.Length)], pieces[random.Next(pieces.Length)]);
                    sample = [.. Encoding.Latin1.GetBytes(Encoding.Latin1.GetString([.. sample]).Replace(old, fresh, StringComparison.Ordinal))];
                    break;
            }

            if (sample.Count is 0 or > 200_000)
                return seed;
        }

        return [.. sample];
    }

    // Words, numbers and signs: exchanging them keeps most of a text in form.
    private static IEnumerable<string> Pieces(byte[] seed) =>
        System.Text.RegularExpressions.Regex.Matches(Encoding.Latin1.GetString(seed), @"[A-Za-z]+|[0-9]+|[^A-Za-z0-9\s]").Select(m => m.Value).Distinct().Take(300);
}
