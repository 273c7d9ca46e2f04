using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A resource that a rule needed, that the input refers to, and that was not given.</summary>
internal sealed record MissingResource(ResourceKind Kind, ResourceId Id)
{
    public override string ToString() => $"{Kind.Noun} {Id.Name}";
}
