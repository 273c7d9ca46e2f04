using System.Runtime.CompilerServices;
using VpnFaq.Resources;
using VpnFaq.Settings;

namespace VpnFaq.Rules;

/// <summary>What a rule sees beside the resource that it judges.</summary>
/// <param name="Topology">All resources.</param>
/// <param name="AsOf">The day at which retirements are judged (date only).</param>
internal sealed record RuleContext(Topology Topology, DateTime AsOf)
{
    private readonly Dictionary<(string, object), object> once = [];

    /// <summary>What the team that checks has laid down for itself.</summary>
    public CheckSettings Settings { get; init; } = CheckSettings.Default;

    /// <summary>Something that is worked out once for a resource, or for the topology, and needed again at several others.</summary>
    /// <param name="about">What it is worked out for.</param>
    /// <param name="make">Works it out.</param>
    /// <param name="by">The file that asks: each keeps one thing about one resource.</param>
    public T Once<T>(object about, Func<T> make, [CallerFilePath] string by = "")
        where T : class
    {
        if (!once.TryGetValue((by, about), out var made))
            once[(by, about)] = made = make();
        return (T)made;
    }
}
