using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about one kind of resource.</summary>
internal abstract class Rule<T> : Rule
    where T : Resource
{
    public sealed override Type ResourceClass => typeof(T);

    public override Verdict Check(Resource resource, RuleContext context) => Check((T)resource, context);

    protected abstract Verdict Check(T resource, RuleContext context);
}
