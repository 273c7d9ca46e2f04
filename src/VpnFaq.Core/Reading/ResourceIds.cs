using VpnFaq.Resources;

namespace VpnFaq.Reading;

/// <summary>The ids that a piece of input names, each as one object wherever it stands: rules compare ids all the time.</summary>
internal sealed class ResourceIds
{
    private readonly Dictionary<string, ResourceId> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResourceScope> scopes = new(StringComparer.Ordinal);
    private ResourceScope? last;

    public ResourceId Of(string text)
    {
        if (!known.TryGetValue(text, out var id))
            known[text] = id = ResourceId.Of(text, ScopeOf);
        return id;
    }

    /// <summary>The scope that a text is; most ids have that of the one before.</summary>
    public ResourceScope ScopeOf(string text)
    {
        if (last is not null && string.Equals(last.Text, text, StringComparison.Ordinal))
            return last;
        if (!scopes.TryGetValue(text, out var scope))
            scopes[text] = scope = new ResourceScope(text);
        return last = scope;
    }
}
