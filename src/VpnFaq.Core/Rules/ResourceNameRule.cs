using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about the form of a resource's name.</summary>
internal abstract class ResourceNameRule<T> : Rule<T>
    where T : Resource
{
    protected sealed override Verdict Check(T resource, RuleContext context)
    {
        // A resource that was given no name carries a text in parentheses for people to read.
        if (resource.Name.StartsWith("(", StringComparison.Ordinal))
            return NotApplicable("The resource was given without a name.");
        return ResourceNames.IsValid(resource.Name)
            ? Pass
            : Fail("name", resource.Name, ResourceNames.Form, $"\"{resource.Name}\" is no name that Azure takes.");
    }
}
