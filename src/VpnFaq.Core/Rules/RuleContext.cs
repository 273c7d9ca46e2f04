using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using VpnFaq.Resources;
using VpnFaq.Settings;

namespace VpnFaq.Rules;

/// <summary>What a rule sees beside the resource that it judges.</summary>
/// <param name="Topology">All resources.</param>
/// <param name="AsOf">The day at which retirements are judged (date only).</param>
internal sealed record RuleContext(Topology Topology, DateTime AsOf)
{
    private readonly ConcurrentDictionary<(string, object), Lazy<object>> once = new(new ByFileAndSubject());

    /// <summary>What the team that checks has laid down for itself.</summary>
    public CheckSettings Settings { get; init; } = CheckSettings.Default;

    /// <summary>Something that is worked out once for a resource, or for the topology, and needed again at several others. Of two threads that need it at the same time one waits for the other.</summary>
    /// <param name="about">What it is worked out for.</param>
    /// <param name="make">Works it out.</param>
    /// <param name="by">The file that asks: each keeps one thing about one resource.</param>
    public T Once<TSubject, T>(TSubject about, Func<TSubject, RuleContext, T> make, [CallerFilePath] string by = "")
        where TSubject : class
        where T : class =>
        (T)(once.TryGetValue((by, about), out var made) ? made : Add(about, make, by)).Value;

    // On its own, so that asking for what is there makes no delegate.
    private Lazy<object> Add<TSubject, T>(TSubject about, Func<TSubject, RuleContext, T> make, string by)
        where TSubject : class
        where T : class =>
        once.GetOrAdd((by, about), new Lazy<object>(() => make(about, this)));

    // The name of a file is one string wherever it is asked from.
    private sealed class ByFileAndSubject : IEqualityComparer<(string File, object About)>
    {
        public bool Equals((string File, object About) x, (string File, object About) y) => ReferenceEquals(x.About, y.About) && ReferenceEquals(x.File, y.File);

        public int GetHashCode((string File, object About) key) => (RuntimeHelpers.GetHashCode(key.About) * 397) ^ RuntimeHelpers.GetHashCode(key.File);
    }
}
