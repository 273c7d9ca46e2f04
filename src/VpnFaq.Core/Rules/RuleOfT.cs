using VpnFaq.Resources;
using VpnFaq.Settings;

namespace VpnFaq.Rules;

/// <summary>A rule about one kind of resource.</summary>
internal abstract class Rule<T> : Rule
    where T : Resource
{
    public sealed override Type ResourceClass => typeof(T);

    public sealed override Verdict Check(Resource resource, RuleContext context) =>
        NotAskedBy(context.Settings) is { } reason ? NotApplicable(reason) : Check((T)resource, context);

    /// <summary>Why these settings do not ask for what the rule says; null where they do.</summary>
    protected virtual string? NotAskedBy(CheckSettings settings) => null;

    protected abstract Verdict Check(T resource, RuleContext context);
}
