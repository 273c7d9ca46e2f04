using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>What a rule sees beside the resource that it judges.</summary>
/// <param name="Topology">All resources.</param>
/// <param name="AsOf">The day at which retirements are judged (date only).</param>
internal sealed record RuleContext(Topology Topology, DateTime AsOf)
{
    private readonly Dictionary<(Type, object), object> once = [];

    /// <summary>Something that is worked out once for a resource, or for the topology, and needed again at several others.</summary>
    public T Once<T>(object about, Func<T> make)
        where T : class
    {
        if (!once.TryGetValue((typeof(T), about), out var made))
            once[(typeof(T), about)] = made = make();
        return (T)made;
    }
}
