using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about the form of a resource's name.</summary>
internal abstract class ResourceNameRule<T> : Rule<T>
    where T : Resource
{
    protected sealed override Verdict Check(T resource, RuleContext context)
    {
        if (!resource.GivenName.TryGet(out var name))
            return Unknown(resource.GivenName);
        return ResourceNames.IsValid(name)
            ? Pass
            : Fail(resource.GivenName, "1 to 80 letters, digits, _ . -", $"Azure takes no {resource.Kind.Noun} of the name {name}.");
    }
}
